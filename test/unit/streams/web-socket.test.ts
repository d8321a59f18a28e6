import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import { until } from '../../fakes/wait.ts';
import { awkwardText, createLog, type Served, serve, startCuttingProxy } from './support.ts';

let served: Served;
afterEach(() => served.close());

function watch(path = 'a/ws', { port = served.port, ...options }: ClientOptions & { port?: number } = {}) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/eval-status/${path}`, options);
  const messages: string[] = [];
  socket.on('message', (data, isBinary) => messages.push(isBinary ? 'binary!' : data.toString()));
  socket.on('error', () => {});
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: `${reason}` }));
  });
  return { socket, messages, closed };
}

const seqs = (messages: string[]) => messages.map((message) => JSON.parse(message).seq);

/** Speaks WebSocket by hand, for what a library would not do. */
async function rawSocket(path: string, headers: Record<string, string> = {}): Promise<Socket> {
  const socket = connect(served.port, '127.0.0.1').on('error', () => {});
  const all = {
    host: 'x',
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  await once(socket, 'readable');
  return socket;
}

test('each event is one text message with the JSON of SSE, and the end is a normal closure', async () => {
  const log = createLog();
  for (let index = 0; index < 10; index++) log.output(awkwardText(index));
  served = await serve({ a: log });
  const { messages, closed } = watch();
  await until('the first half', () => messages.length === 10);
  log.output('later');
  log.complete();
  expect(await closed).toEqual({ code: 1000, reason: expect.any(String) });
  expect(messages).toEqual(log.events.map((event) => JSON.stringify(event)));
  expect([served.streams.size, log.subscribers]).toEqual([0, 0]);
});

test('a browser-like client sees the same, also under /api and with a slash at the end', async () => {
  const log = createLog();
  log.output('1');
  log.complete();
  served = await serve({ a: log });
  const socket = new globalThis.WebSocket(`ws://127.0.0.1:${served.port}/api/eval-status/a/ws/?since=1`);
  const messages: unknown[] = [];
  socket.onmessage = ({ data }) => messages.push(JSON.parse(data).seq);
  const { code, wasClean } = await new Promise<CloseEvent>((resolve) => {
    socket.onclose = resolve;
  });
  expect({ code, wasClean, messages }).toEqual({ code: 1000, wasClean: true, messages: [2] });
});

test('a connection that is cut 200 times at any byte and resumed gives the log of one that is not', async () => {
  const log = createLog();
  served = await serve({ a: log });
  const proxy = await startCuttingProxy({
    port: served.port,
    budget: () => 1 + Math.floor(Math.random() * 1_500),
  });
  const writing = (async () => {
    for (let index = 0; index < 1_500; index++) {
      log.output(awkwardText(index), index % 5 ? 'stdout' : 'stderr');
      if (index % 10 === 0) await sleep(1);
    }
    await until('200 cuts', () => {
      if (proxy.cuts() < 200) log.output('and on, and on … ');
      return proxy.cuts() >= 200;
    });
    log.complete();
  })();
  const received: string[] = [];
  for (let isOver = false; !isOver; ) {
    const since = received.length > 0 ? seqs(received.slice(-1))[0] : 0;
    const { messages, closed } = watch(`a/ws?since=${since}`, { port: proxy.port });
    const { code } = await closed;
    expect([1000, 1006]).toContain(code);
    received.push(...messages);
    isOver = code === 1000;
  }
  await writing;
  const cuts = proxy.cuts();
  await proxy.close();
  expect(cuts).toBeGreaterThanOrEqual(200);
  expect(received).toEqual(log.events.map((event) => JSON.stringify(event)));
}, 60_000);

describe('closed with a reason that a browser can read', () => {
  test.each([
    ['an id that is unknown', 'b/ws', 1008, /no evaluation of this id/],
    ['an id that has expired, however long the sentence', 'old/ws', 1008, /^It has expired\. ä+$/],
    ['a since that is no number', 'a/ws?since=abc', 1008, /since/],
    ['a since that is negative', 'a/ws?since=-1', 1008, /since/],
    ['a since that is nothing', 'a/ws?since=', 1008, /since/],
    ['a since beyond all numbers', 'a/ws?since=99999999999999999999', 1008, /since/],
    ['an App that fails', 'broken/ws', 1011, /mistake/],
  ])('%s', async (_what, path, code, reason) => {
    served = await serve({ a: createLog() });
    const { closed, messages } = watch(path);
    const closing = await closed;
    expect(closing).toEqual({ code, reason: expect.stringMatching(reason) });
    expect(Buffer.byteLength(closing.reason)).toBeLessThanOrEqual(123);
    expect(messages).toEqual([]);
    expect(served.streams.size).toBe(0);
  });

  test('an App that fails on the way', async () => {
    const log = createLog();
    served = await serve({ a: log });
    const { socket, closed } = watch();
    await until('it watches', () => served.streams.size === 1);
    log.beforeRead = () => {
      throw new Error('the store is on fire');
    };
    log.output('1');
    expect(await closed).toMatchObject({ code: 1011 });
    expect(socket.readyState).toBe(WebSocket.CLOSED);
    expect([served.streams.size, log.subscribers]).toEqual([0, 0]);
  });

  test('too many watchers', async () => {
    served = await serve({ a: createLog() }, { limits: { watchers: 1 } });
    const { socket } = watch();
    await until('one watches', () => served.streams.size === 1);
    expect(await watch().closed).toMatchObject({ code: 1013 });
    socket.close();
    await until('it has left', () => served.streams.size === 0);
    watch();
    await until('another one watches', () => served.streams.size === 1);
  });

  test('an App that stops, also for who comes then', async () => {
    const log = createLog();
    served = await serve({ a: log });
    const sockets = [watch(), watch(), watch()];
    await until('they watch', () => served.streams.size === 3);
    served.streams.end();
    sockets.push(watch());
    for (const { closed } of sockets) expect(await closed).toMatchObject({ code: 1012 });
    expect([served.streams.size, log.subscribers]).toEqual([0, 0]);
  });
});

describe('what a client sends', () => {
  const cases: [what: string, message: string | Buffer, code: number][] = [
    ['a binary message', Buffer.from('x'), 1003],
    ['a message of more than 4 KiB', 'x'.repeat(4 * 1024 + 1), 1009],
  ];
  test.each(cases)('%s ends it', async (_what, message, code) => {
    const log = createLog();
    served = await serve({ a: log });
    const { socket, closed } = watch();
    await once(socket, 'open');
    socket.send(message);
    expect(await closed).toMatchObject({ code });
    await until('nobody watches', () => served.streams.size === 0 && log.subscribers === 0);
  });

  test('text is ignored, and a ping is answered with what it carried', async () => {
    const log = createLog();
    served = await serve({ a: log });
    const { socket, messages, closed } = watch();
    await once(socket, 'open');
    for (const text of ['', 'hello', '{"since":5}', 'x'.repeat(4 * 1024)]) socket.send(text);
    socket.ping('abc');
    const [pong] = await once(socket, 'pong');
    expect(`${pong}`).toBe('abc');
    log.complete();
    expect(await closed).toMatchObject({ code: 1000 });
    expect(seqs(messages)).toEqual([1]);
  });

  test('a message that ends it while there is more to send stops the sending', async () => {
    const log = createLog();
    for (let index = 0; index < 2_000; index++) log.output('x'.repeat(16 * 1024));
    served = await serve({ a: log });
    const { socket, closed } = watch();
    await once(socket, 'open');
    socket.pause();
    socket.send(Buffer.from('x'));
    await sleep(300);
    const { reads } = log;
    expect(reads * 32 * 1024).toBeLessThan(16 * 1024 * 1024);
    socket.resume();
    expect(await closed).toMatchObject({ code: 1003 });
    await until('nobody watches', () => served.streams.size === 0 && log.subscribers === 0);
    expect(log.reads - reads).toBeLessThan(3);
  });
});

describe('a peer that', () => {
  test('answers pings stays, one that does not is dropped', async () => {
    const log = createLog();
    served = await serve({ a: log }, { limits: { beatMs: 200 } });
    const alive = watch();
    let pings = 0;
    alive.socket.on('ping', () => {
      pings += 1;
    });
    const dead = watch('a/ws', { autoPong: false });
    await until('both watch', () => served.streams.size === 2);
    const began = performance.now();
    // Terminated: there is nobody to say a code to.
    expect(await dead.closed).toMatchObject({ code: 1006 });
    expect((performance.now() - began) / 200).toBeLessThan(4);
    await until('several pings', () => pings >= 3);
    expect(alive.socket.readyState).toBe(WebSocket.OPEN);
    expect([served.streams.size, log.subscribers]).toEqual([1, 1]);
  });

  test('does not read costs a page or two, and is dropped even if it sends pongs', async () => {
    const log = createLog();
    for (let index = 0; index < 3_000; index++) log.output('x'.repeat(16 * 1024));
    const pageBytes = 32 * 1024;
    served = await serve({ a: log }, { limits: { pageBytes, beatMs: 400 } });
    const socket = await rawSocket('/eval-status/a/ws');
    socket.pause();
    const maskedPong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);
    const ponging = setInterval(() => socket.write(maskedPong), 50);
    await sleep(700);
    const { reads } = log;
    await sleep(300);
    expect(log.reads).toBe(reads);
    expect(reads * pageBytes).toBeLessThan(16 * 1024 * 1024);
    expect(served.streams.size).toBe(1);
    await until('it is dropped', () => served.streams.size === 0, { timeoutMs: 4_000 });
    clearInterval(ponging);
    socket.destroy();
    expect(log.subscribers).toBe(0);
    expect(log.reads - reads).toBeLessThan(3);
  });

  test('reads slowly gets everything', async () => {
    const log = createLog();
    for (let index = 0; index < 400; index++) log.output(`${index}${'x'.repeat(16 * 1024)}`);
    log.complete();
    served = await serve({ a: log });
    const { socket, messages, closed } = watch();
    socket.on('message', () => {
      if (messages.length % 20 !== 0) return;
      socket.pause();
      setTimeout(() => socket.resume(), 5);
    });
    expect(await closed).toMatchObject({ code: 1000 });
    expect(seqs(messages)).toEqual(log.events.map(({ seq }) => seq));
  });

  test('goes away, politely or not, frees everything', async () => {
    const log = createLog();
    served = await serve({ a: log });
    const polite = watch();
    const rude = watch();
    await until('both watch', () => served.streams.size === 2);
    polite.socket.close();
    rude.socket.terminate();
    await until('both are gone', () => served.streams.size === 0 && log.subscribers === 0);
    expect(await polite.closed).toMatchObject({ code: 1005 });
  });

  test('goes away while its feed is being opened frees everything', async () => {
    const log = createLog();
    log.beforeRead = () => sleep(100);
    served = await serve({ a: log });
    for (let round = 0; round < 3; round++) {
      const { socket } = watch();
      await until('it is read', () => log.reads > round, { everyMs: 5 });
      socket.terminate();
    }
    await sleep(200);
    expect([served.streams.size, log.subscribers]).toEqual([0, 0]);
  });

  test('never answers a close is cut off', async () => {
    const log = createLog();
    log.complete();
    served = await serve({ a: log });
    const socket = await rawSocket('/eval-status/a/ws');
    socket.resume();
    await once(socket, 'close');
  }, 8_000);
});

describe('a handshake is refused with an HTTP status', () => {
  test.each([
    ['elsewhere', '/eval-status/a', {}, 404],
    ['at a path that cannot be decoded', '/eval-status/%zz/ws', {}, 404],
    ['at a host instead of a path', '//eval-status/a/ws', {}, 404],
    ['without a key', '/eval-status/a/ws', { 'sec-websocket-key': '' }, 400],
    ['of a version that nobody knows', '/eval-status/a/ws', { 'sec-websocket-version': '99' }, 400],
  ])('%s', async (_what, path, headers, status) => {
    served = await serve({ a: createLog() });
    const socket = await rawSocket(path, headers);
    const chunks: Buffer[] = [];
    socket.on('data', (bytes) => chunks.push(bytes));
    await once(socket, 'end');
    expect(Buffer.concat(chunks).toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    socket.destroy();
  });
});

test('pages of any origin may watch, and compression is not taken', async () => {
  const log = createLog();
  served = await serve({ a: log });
  const { socket } = watch('a/ws', { origin: 'https://elsewhere.example', perMessageDeflate: true });
  await once(socket, 'open');
  expect(socket.extensions).toBe('');
});
