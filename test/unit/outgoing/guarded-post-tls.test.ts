import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installEgressGuard } from '../../../src/local/egress/guard.ts';
import { createGuardedPost } from '../../../src/outgoing/guarded-post.ts';
import { type HookReceiver, startHookReceiver } from './hook-receiver.ts';

installEgressGuard({ allowed: ['receiver.test', 'other.test'] });
const canMakeCertificates = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!canMakeCertificates)('over TLS', () => {
  let receiver: HookReceiver;
  let ca: string;
  beforeAll(async () => {
    const dir = mkdtempSync(join(tmpdir(), 'errand-tls-'));
    const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
    const request =
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=receiver.test';
    const names = ['-addext', 'subjectAltName=DNS:receiver.test'];
    execFileSync('openssl', [...request.split(' '), ...names, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    ca = readFileSync(cert, 'utf8');
    receiver = await startHookReceiver(204, { tls: { key: readFileSync(key, 'utf8'), cert: ca } });
    rmSync(dir, { recursive: true });
  });
  afterAll(() => receiver[Symbol.asyncDispose]());

  const here = async () => [{ address: '127.0.0.1', family: 4 }];
  const send = (host: string, trusted?: string) =>
    createGuardedPost({
      policy: { allowLoopback: true, allowHttp: false },
      resolver: { public: here, machine: here },
      ...(trusted !== undefined && { ca: trusted }),
    })({ url: `https://${host}:${receiver.port}/hook`, body: '{}', headers: {}, timeoutMs: 5_000 });

  test('the certificate is that of the name, although an address is connected to', async () => {
    expect(await send('receiver.test', ca)).toMatchObject({ http_status: 204, error: null });
    expect(receiver.received).toHaveLength(1);
  });

  test("another name's certificate, or one that nobody vouches for, is a failure and nothing is sent", async () => {
    const before = receiver.received.length;
    expect((await send('other.test', ca)).error).toMatch(/altnames|does not match/i);
    expect((await send('receiver.test')).error).toMatch(/self-signed/i);
    expect(receiver.received).toHaveLength(before);
  });
});
