/** Attachments are addresses that strangers chose: what lies there, and where it leads, is theirs as well. */
import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { decodeAttachments } from '../../../../../action/site/prepare/decode-attachments.ts';
import { installEgressGuard } from '../../../../../src/local/egress/guard.ts';
import type { AddressPolicy } from '../../../../../src/outgoing/address-policy.ts';
import { startHookReceiver } from '../../../outgoing/hook-receiver.ts';

installEgressGuard({ allowed: ['files.test', 'inside.test', 'rebinding.test'] });

const LOCAL: AddressPolicy = { allowLoopback: true, allowHttp: true };
const MOST = 100_000;
const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

async function serve(listener: RequestListener) {
  const server = await startHookReceiver((_, res) => listener(res.req, res));
  open.push(server);
  return server;
}

/** Downloads one after the other's names; a name's questions get its addresses in turn. */
async function download(urls: string[], policy = LOCAL, names: Record<string, string[]> = {}) {
  const resolve = async (host: string) => {
    const left = names[host] ?? [];
    const address = (left.length > 1 ? left.shift() : left[0]) ?? '127.0.0.1';
    return [{ address, family: 4 }];
  };
  const attachments = urls.map((url, index) => ({ name: `${index}.bin`, url }));
  const { files, notes } = await decodeAttachments(attachments, {
    guard: { policy, resolver: { public: resolve, machine: resolve } },
    signal: AbortSignal.timeout(10_000),
    maxBytes: MOST,
    maxAllBytes: 2.5 * MOST,
  });
  return { files, note: notes.join('\n') };
}

describe('nothing is asked', () => {
  test.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:10.0.0.1]/',
    'http://2130706433/',
    'http://localhost/',
    'https://user:word@example.com/',
    'https://example.com:22/',
  ])('of %s', async (url) => {
    const { files, note } = await download([url], { allowLoopback: false, allowHttp: true });
    expect([files.size, note]).toEqual([0, expect.stringMatching(/was left out: the URL must/)]);
  });

  test('of a name that has become private since it was looked at', async () => {
    const { port, received } = await serve((_, res) => res.end('secret'));
    const names = { 'rebinding.test': ['10.0.0.1'] };
    const { note } = await download([`http://rebinding.test:${port}/`], LOCAL, names);
    expect(note).toMatch(/not of the public internet; nothing was sent/);
    expect(received).toEqual([]);
  });
});

describe('a redirect is followed', () => {
  test('as a browser would, and the name is resolved once for each hop', async () => {
    const { port } = await serve((req, res) =>
      req.url === '/b' ? res.end('found') : res.writeHead(302, { location: '/b' }).end(),
    );
    const names = { 'files.test': ['127.0.0.1', '127.0.0.1', '10.0.0.1'] };
    const { files } = await download([`http://files.test:${port}/a`], LOCAL, names);
    expect(files.get('0.bin')?.toString()).toBe('found');
  });

  test.each([
    ['http://169.254.169.254/latest/meta-data/', /internet/],
    ['http://[fd00:ec2::254]/', /internet/],
    ['http://0x0a000001/', /internet/],
    ['http://inside.test/', /inside\.test has an address that is not/],
    ['file:///etc/passwd', /https URL/],
    ['gopher://127.0.0.1/', /https URL/],
    ['//user@files.test/', /user name/],
    ['/again', /redirects more than 5 times/],
  ])('but not to %s', async (location, reason) => {
    const { port, received } = await serve((_, res) => res.writeHead(302, { location }).end('body'));
    const names = { 'inside.test': ['10.0.0.1'] };
    const { files, note } = await download([`http://files.test:${port}/`], LOCAL, names);
    expect([files.size, note]).toEqual([0, expect.stringMatching(reason)]);
    expect(received.length).toBeLessThanOrEqual(6);
  });
});

describe('what comes is bounded', () => {
  const bomb = Buffer.alloc(50 * 1024 * 1024);
  test.each([
    ['gzip', gzipSync(bomb)],
    ['deflate', deflateSync(bomb)],
    ['br', brotliCompressSync(bomb)],
  ])('where it grows when it is unpacked: %s', async (encoding, packed) => {
    const { url } = await serve((_, res) => res.writeHead(200, { 'content-encoding': encoding }).end(packed));
    expect(await download([url])).toEqual({
      files: new Map(),
      note: expect.stringMatching(/larger than 100000 bytes/),
    });
  });

  test('and comes unpacked where it was stored packed', async () => {
    const { url } = await serve((_, res) =>
      res.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a,b')),
    );
    expect((await download([url])).files.get('0.bin')?.toString()).toBe('a,b');
  });

  test('where it is packed in an unknown way, or not packed at all', async () => {
    for (const encoding of ['zstd', 'gzip, gzip', 'gzip']) {
      const { url } = await serve((_, res) =>
        res.writeHead(200, { 'content-encoding': encoding }).end('no archive'),
      );
      expect((await download([url])).note).toMatch(/encoding|could not be reached/);
    }
  });

  test('where many small ones are large together', async () => {
    const { url } = await serve((_, res) => res.end(Buffer.alloc(MOST)));
    const { files, note } = await download([url, url, url, url]);
    expect(files.size).toBeLessThanOrEqual(2);
    expect(note).toMatch(/all attachments together are too large/);
  });

  test('where headers are huge', async () => {
    const { url } = await serve((_, res) => res.writeHead(200, { 'x-a': 'b'.repeat(100_000) }).end());
    expect((await download([url])).note).toMatch(/could not be reached/);
  });
});
