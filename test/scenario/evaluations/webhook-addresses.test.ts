import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCaller, problemOf } from '../../fakes/evaluations.ts';
import { startServeProcess } from '../../fakes/process.ts';
import { startWorld } from '../../fakes/world.ts';

/** This machine, in every notation that parsers know. */
const LOOPBACK = [
  'http://127.0.0.1:9/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://0x7f000001/',
  'https://2130706433/',
  'https://0177.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://a.localhost/',
];
const PRIVATE = [
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://100.64.0.1/',
  'https://0.0.0.0/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[::ffff:10.0.0.1]/',
  'https://[::ffff:169.254.169.254]/',
  'https://[fc00::1]/',
  'https://[fe80::1]/',
  'https://metadata.google.internal/',
  'https://intranet/',
];
const OTHERWISE_WRONG = [
  'https://user:word@example.com/',
  'https://example.com:22/',
  'ftp://example.com/',
  'x',
];

/** The addresses that are taken, and an error if one is refused for anything but itself. */
async function takenOf(url: string, addresses: readonly string[]): Promise<string[]> {
  const caller = createCaller(url);
  const taken: string[] = [];
  for (const address of addresses) {
    const webhook = { url: address };
    const single = await caller.post('/eval-async', { code: 'print(1)', webhook });
    const evaluations = [{ code: 'print(1)' }, { code: 'print(2)', webhook }];
    const batch = await caller.post('/eval-batches', { evaluations, webhook });
    if (single.status === 202 || batch.status === 202) taken.push(address);
    else {
      const pointers = [await problemOf(single), await problemOf(batch)].map(({ errors }) =>
        errors.map(({ pointer }) => pointer).toSorted(),
      );
      expect([single.status, batch.status], address).toEqual([422, 422]);
      expect(pointers, address).toEqual([
        ['#/webhook/url'],
        ['#/evaluations/1/webhook/url', '#/webhook/url'],
      ]);
    }
  }
  return taken;
}

test('in production a webhook goes to no address of this machine or of a private network, and nowhere without TLS', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'errand-serve-'));
  try {
    await using served = await startServeProcess(dir);
    const refused = [...LOOPBACK, ...PRIVATE, ...OTHERWISE_WRONG, 'http://example.com/'];
    expect(await takenOf(served.url, refused)).toEqual([]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test('in local mode this machine may be told, and nobody else of a private network', async () => {
  await using world = await startWorld({}, {}, { evaluations: { maxWorkers: 0 } });
  expect(await takenOf(world.local.url, LOOPBACK)).toEqual(LOOPBACK);
  expect(await takenOf(world.local.url, [...PRIVATE, ...OTHERWISE_WRONG])).toEqual([]);
});
