import { execFile } from 'node:child_process';
import dns from 'node:dns';
import { lookup } from 'node:dns/promises';
import { createServer } from 'node:http';
import { get } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { destinationOf, isLoopback } from '../../../src/local/egress/destination.ts';
import { installEgressGuard } from '../../../src/local/egress/guard.ts';

const guard = installEgressGuard({ allowed: [] });
const refusal = (target: string) => ({
  code: 'EGRESS_REFUSED',
  message: `egress refused: ${target} is neither loopback nor configured (local mode)`,
});
const failureOf = (emitter: NodeJS.EventEmitter) => new Promise((resolve) => emitter.once('error', resolve));

const server = createServer((_, response) => response.end('reached'));
let port: number;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

describe('the egress guard', () => {
  it('refuses fetch, https and plain sockets before any name is looked up', async () => {
    const failure = await fetch('https://elsewhere.example/').catch((error) => error.cause);
    expect(failure).toMatchObject(refusal('elsewhere.example:443'));
    expect(await failureOf(get('https://secure.example:8443/'))).toMatchObject(
      refusal('secure.example:8443'),
    );
    expect(await failureOf(connect(25, '192.0.2.1'))).toMatchObject(refusal('192.0.2.1:25'));
    expect(await failureOf(connect({ host: '2001:db8::1', port: 80 }))).toMatchObject(
      refusal('2001:db8::1:80'),
    );
    expect(guard.refused).toContain('elsewhere.example:443');
  });

  it('lets loopback through, by address and by name', async () => {
    for (const host of ['127.0.0.1', 'localhost']) {
      expect(await (await fetch(`http://${host}:${port}/`)).text()).toBe('reached');
    }
  });

  it('lets exactly the configured host and port through', async () => {
    guard.allow('model.example:8080');
    const reason = async (url: string) => fetch(url).catch((error) => error.cause.code as string);
    // the name does not exist: being looked up is how far an allowed connection gets
    expect(await reason('http://model.example:8080/')).not.toBe('EGRESS_REFUSED');
    expect(await reason('http://model.example:8081/')).toBe('EGRESS_REFUSED');
    expect(await reason('http://sub.model.example:8080/')).toBe('EGRESS_REFUSED');
  });

  it('refuses name lookups of other hosts in every form', async () => {
    await expect(lookup('leak.example')).rejects.toMatchObject(refusal('leak.example'));
    await expect(dns.promises.resolveTxt('leak.example')).rejects.toMatchObject(refusal('leak.example'));
    const viaCallback = new Promise((resolve) => dns.resolve4('leak.example', (error) => resolve(error)));
    expect(await viaCallback).toMatchObject(refusal('leak.example'));
    expect((await lookup('localhost')).address).toMatch(/^(127\.0\.0\.1|::1)$/);
  });

  it('guards a child process through the preload', async () => {
    const preload = new URL('../../../src/local/egress/preload.ts', import.meta.url).href;
    const script = `fetch('http://far.example/').catch((e) => console.log(e.cause.code));
      fetch('http://near.example/').catch((e) => console.log(e.cause.code));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', preload, '--eval', script], {
      env: { ERRAND_EGRESS_ALLOW: 'near.example,other.example:1' },
    });
    expect(stdout.split('\n').filter((line) => line === 'EGRESS_REFUSED')).toHaveLength(1);
  });
});

describe('reading where a socket goes', () => {
  it.each([
    ['a port and a host', [80, 'a.example'], { host: 'a.example', port: 80 }],
    ['a port alone', [80], { host: 'localhost', port: 80 }],
    ['options', [{ host: 'A.Example', port: '80' }], { host: 'a.example', port: 80 }],
    ["net.connect's own array", [[{ host: '[::1]', port: 80 }, null]], { host: '::1', port: 80 }],
    ['a port written in hexadecimal', ['0x50', 'a.example'], { host: 'a.example', port: 80 }],
    ['an empty path', [{ path: '', host: 'a.example', port: 80 }], { host: 'a.example', port: 80 }],
    ['a pipe', ['/tmp/socket'], null],
    ['options with a pipe', [{ path: '/tmp/socket' }], null],
  ])('understands %s', (_, args, expected) => {
    expect(destinationOf(args)).toEqual(expected);
  });

  it.each(['127.0.0.1', '127.255.0.9', '::1', 'localhost', '::ffff:127.0.0.1'])(
    'takes %s for loopback',
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );

  it.each(['128.0.0.1', '0.0.0.0', '127.0.0.1.example', 'localhost.example', '10.0.0.1', '::2'])(
    'does not take %s for loopback',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});
