import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { installEgressGuard } from '../../../src/local/egress/guard.ts';
import type { AddressPolicy } from '../../../src/outgoing/address-policy.ts';
import type { Resolver } from '../../../src/outgoing/approved-addresses.ts';
import { createGuardedPost } from '../../../src/outgoing/guarded-post.ts';
import { type Answer, startHookReceiver } from './hook-receiver.ts';

// The test's own guard knows connections by name; where these names lead is what is tested here.
installEgressGuard({ allowed: ['receiver.test', 'rebinding.test', 'mixed.test', 'inside.test'] });

const local: AddressPolicy = { allowLoopback: true, allowHttp: true };
const strict: AddressPolicy = { allowLoopback: false, allowHttp: true };
const message = { body: '{"a":1}', headers: { 'x-a': 'b' }, timeoutMs: 5_000 };

const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});
async function receiver(...args: Parameters<typeof startHookReceiver>) {
  const started = await startHookReceiver(...args);
  open.push(started);
  return started;
}

/** A server of names: each question gets the next answer, the last one again and again. */
function names(answers: Record<string, string[][]>): Resolver & { asked: string[] } {
  const asked: string[] = [];
  const resolve = async (host: string): Promise<LookupAddress[]> => {
    asked.push(host);
    const left = answers[host] ?? [[]];
    const now = (left.length > 1 ? left.shift() : left[0]) ?? [];
    return now.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { asked, public: resolve, machine: resolve };
}

describe('what is sent', () => {
  test('is one POST with its headers and body, to the address that the name stands for', async () => {
    const { port, received } = await receiver();
    const resolver = names({ 'receiver.test': [['127.0.0.1']] });
    const post = createGuardedPost({ policy: local, resolver });
    const result = await post({ ...message, url: `http://receiver.test:${port}/hook?a=%20#z` });
    expect(result).toMatchObject({ http_status: 204, error: null });
    expect(received).toEqual([
      {
        path: '/hook?a=%20',
        body: message.body,
        headers: expect.objectContaining({
          host: `receiver.test:${port}`,
          'x-a': 'b',
          'content-type': 'application/json',
          'content-length': '7',
          connection: 'close',
        }),
      },
    ]);
    expect(resolver.asked).toEqual(['receiver.test']);
  });

  test('goes to IPv6, and to whichever of several addresses answers', async () => {
    const { port } = await receiver(204, { host: '::1' });
    const both = names({ 'receiver.test': [['127.0.0.1', '::1']] });
    for (const url of [`http://[::1]:${port}/`, `http://receiver.test:${port}/`]) {
      const result = await createGuardedPost({ policy: local, resolver: both })({ ...message, url });
      expect(result).toMatchObject({ http_status: 204, error: null });
    }
  });

  test.each<[number, Record<string, string>]>([
    [302, { location: 'http://127.0.0.1:1/private' }],
    [307, { location: '/hook' }],
    [410, {}],
    [500, {}],
  ])('is answered with %d, and that is the end of it', async (status, headers) => {
    const { url, received } = await receiver((_, res) => res.writeHead(status, headers).end());
    const result = await createGuardedPost({ policy: local })({ ...message, url });
    expect([result.http_status, received.length]).toEqual([status, 1]);
  });

  test('brings back when the receiver wants to be asked again', async () => {
    const { url } = await receiver((_, res) => res.writeHead(503, { 'retry-after': '120' }).end());
    expect((await createGuardedPost({ policy: local })({ ...message, url })).retryAfter).toBe('120');
  });
});

describe('nothing is sent', () => {
  test('to a name that first was public and is private when it is sent', async () => {
    const { port, received } = await receiver();
    const resolver = names({ 'rebinding.test': [['93.184.216.34'], ['127.0.0.1']] });
    await resolver.public('rebinding.test'); // what a check at submission would have seen
    const result = await createGuardedPost({ policy: strict, resolver })({
      ...message,
      url: `http://rebinding.test:${port}/`,
    });
    expect(result.error).toMatch(/not of the public internet/);
    expect(received).toEqual([]);
  });

  test('to a second answer: the checked address is the one that is connected to', async () => {
    const { port, received } = await receiver();
    // Were the name resolved again for the connection, it would lead to nobody.
    const resolver = names({ 'rebinding.test': [['127.0.0.1'], ['127.0.0.99']] });
    const result = await createGuardedPost({ policy: local, resolver })({
      ...message,
      url: `http://rebinding.test:${port}/`,
    });
    expect([result.http_status, received.length, resolver.asked.length]).toEqual([204, 1, 1]);
  });

  test('if one of several addresses is private, and the address is not told', async () => {
    const { port, received } = await receiver();
    const resolver = names({ 'mixed.test': [['93.184.216.34', '10.20.30.40']] });
    const url = `http://mixed.test:${port}/`;
    const { error } = await createGuardedPost({ policy: local, resolver })({ ...message, url });
    expect(error).toMatch(/mixed\.test has an address that is not of the public internet/);
    expect(error).not.toContain('10.20');
    expect(received).toEqual([]);
  });

  test.each(['127.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'])(
    'to a name that stands for %s',
    async (address) => {
      const resolver = names({ 'inside.test': [[address]] });
      const url = 'http://inside.test:8080/';
      const result = await createGuardedPost({ policy: strict, resolver })({ ...message, url });
      expect(result).toMatchObject({ http_status: null, error: expect.stringMatching(/public internet/) });
    },
  );

  test('to a URL that policy refuses, or a name without addresses', async () => {
    const { port, received } = await receiver();
    const post = createGuardedPost({ policy: strict, resolver: names({}) });
    const refused = await post({ ...message, url: `http://127.1:${port}/` });
    expect(refused.error).toMatch(/^the URL must not be an address/);
    expect((await post({ ...message, url: 'http://receiver.test/' })).error).toMatch(/no address/);
    expect(received).toEqual([]);
  });

  test("in local mode to a name that the process's own guard does not know: it is not even asked for", async () => {
    const post = createGuardedPost({ policy: local });
    const { error } = await post({ ...message, url: 'http://elsewhere.test/' });
    expect(error).toMatch(/egress refused: elsewhere\.test/);
  });

  test('but whom the operator vouches for is asked as the machine does, and sent to', async () => {
    const { port, received } = await receiver();
    const resolver = names({ 'inside.test': [['127.0.0.1']] });
    resolver.public = () => Promise.reject(new Error('name servers do not know it'));
    const policy = { ...strict, allowedHosts: [`inside.test:${port}`] };
    const post = createGuardedPost({ policy, resolver });
    await post({ ...message, url: `http://inside.test:${port}/` });
    await post({ ...message, url: `http://inside.test:${port + 1}/` });
    expect(received).toHaveLength(1);
  });
});

describe('a receiver cannot hold us', () => {
  const timed = async (url: string, timeoutMs: number, resolver?: Resolver) => {
    const started = performance.now();
    const post = createGuardedPost({ policy: local, ...(resolver && { resolver }) });
    const result = await post({ ...message, url, timeoutMs });
    return { ...result, took: performance.now() - started };
  };

  test('by not answering', async () => {
    const { url } = await receiver(() => undefined);
    const { error, http_status, took } = await timed(url, 200);
    expect([error, http_status]).toEqual(['no answer within 0.2 s', null]);
    expect(took).toBeLessThan(1_500);
  });

  test('by headers that never end', async () => {
    const server = createServer((socket: Socket) => {
      socket.on('error', () => undefined).write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-a: b\r\n'), 10);
      socket.once('close', () => clearInterval(timer));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    open.push({ [Symbol.asyncDispose]: async () => void server.close() });
    const { port } = server.address() as { port: number };
    expect((await timed(`http://127.0.0.1:${port}/`, 200)).error).toBe('no answer within 0.2 s');
  });

  let written = 0;
  const endless: Answer = (_, res) => {
    res.writeHead(200);
    const more = () => {
      do written += 65_536;
      while (!res.destroyed && res.write(Buffer.alloc(65_536)));
      if (!res.destroyed) res.once('drain', more);
    };
    more();
  };
  const slow: Answer = (_, res) => {
    const timer = setInterval(() => res.write('x'), 20);
    res.writeHead(200).once('close', () => clearInterval(timer));
  };
  test.each([
    ['endless', endless],
    ['slow', slow],
  ])('by an %s body: its status counts, the rest is dropped', async (_, answer) => {
    const started = await receiver(answer);
    const { http_status, error, took } = await timed(started.url, 10_000);
    expect([http_status, error]).toEqual([200, null]);
    expect(took).toBeLessThan(4_000);
    for (let i = 0; i < 100 && started.open.now > 0; i++) await new Promise((wait) => setTimeout(wait, 20));
    expect(started.open.now).toBe(0);
    // What sockets hold on the way, and not what a second has room for.
    expect(written).toBeLessThan(16 * 1024 * 1024);
  });

  test('by a name server that does not answer', async () => {
    const never = () => new Promise<never>(() => undefined);
    const { error, took } = await timed('http://receiver.test/', 200, { public: never, machine: never });
    expect(error).toBe('no answer within 0.2 s');
    expect(took).toBeLessThan(1_500);
  });

  test('by hanging up, huge headers, switching protocols, or talking nonsense: each is a failure that says what it was', async () => {
    const say = async (text: string) => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined).once('data', () => socket.end(text));
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      open.push({ [Symbol.asyncDispose]: async () => void server.close() });
      return timed(`http://127.0.0.1:${(server.address() as { port: number }).port}/`, 5_000);
    };
    for (const text of [
      '',
      'SSH-2.0-x\r\n',
      `HTTP/1.1 200 OK\r\nx-a: ${'b'.repeat(100_000)}\r\n\r\n`,
      'HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    ]) {
      const { http_status, error, took } = await say(text);
      expect([http_status, typeof error], text.slice(0, 40)).toEqual([null, 'string']);
      expect(took).toBeLessThan(3_000);
    }
    const nobody = await receiver();
    await nobody[Symbol.asyncDispose]();
    open.pop();
    expect((await timed(nobody.url, 5_000)).error).toMatch(/ECONNREFUSED/);
  });
});
