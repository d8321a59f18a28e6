import { once } from 'node:events';
import { Agent, get, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Listener, type ListenTiming, listen } from '../../src/server.ts';
import { until } from '../fakes/wait.ts';
import { createLog, EventStreamParser, serve } from './streams/support.ts';

const servers: Listener[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(timing?: ListenTiming): Promise<Listener & { port: number }> {
  const server = await listen({ port: 0, host: '127.0.0.1', ...(timing && { timing }) });
  servers.push(server);
  return { ...server, port: Number(new URL(server.url).port) };
}

const UPGRADE = [
  'host: x',
  'connection: Upgrade',
  'upgrade: websocket',
  'sec-websocket-version: 13',
  'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
];

async function exchange(port: number, head: string[], body = ''): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  return text(socket);
}

test('until there is somebody to take them, requests and handshakes are answered 503', async () => {
  const { port, url } = await start();
  const response = await fetch(url);
  expect(response.status).toBe(503);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status: 503, detail: 'The App is starting.' });
  const answer = await exchange(port, ['GET /eval-status/a/ws HTTP/1.1', ...UPGRADE]);
  expect(answer).toMatch(/^HTTP\/1\.1 503 .*\r\nretry-after: 1\r\n/s);
});

test('where nobody takes WebSockets a handshake is answered as the request it also is', async () => {
  const server = await start();
  server.use((_req, res) => res.writeHead(404, { connection: 'close' }).end('nothing here'));
  const answer = await exchange(server.port, ['GET /eval-status/a/ws HTTP/1.1', ...UPGRADE]);
  expect(answer).toMatch(/^HTTP\/1\.1 404 .*nothing here/s);
});

test('a request that offers h2c, as Java and curl do, is answered as any other, its body included', async () => {
  const served = await serve({ a: createLog() });
  const answer = await exchange(
    served.port,
    [
      'POST /eval-status/a HTTP/1.1',
      'host: x',
      'connection: Upgrade, HTTP2-Settings, close',
      'upgrade: h2c',
      'http2-settings: AAMAAABkAAQCAAAAAAIAAAAA',
      'content-length: 5',
    ],
    'hello',
  );
  await served.close();
  expect(answer).toMatch(/^HTTP\/1\.1 200 .*\{"body":"hello"\}/s);
});

test('a client that resets its connection in the middle of a handshake harms nobody', async () => {
  const served = await serve({ a: createLog() });
  for (let round = 0; round < 20; round++) {
    const socket = connect(served.port, '127.0.0.1');
    socket.write(
      `GET /eval-status/${round % 2 ? 'a/ws' : 'nothing'} HTTP/1.1\r\n${UPGRADE.join('\r\n')}\r\n\r\n`,
    );
    if (round % 4 > 1) await once(socket, 'data');
    socket.resetAndDestroy();
  }
  await until('they are gone', () => served.streams.size === 0);
  expect((await fetch(`${served.url}/eval-status/a`)).status).toBe(200);
  await served.close();
});

test('stopping ends open streams, sockets and long polls at once, each in its own way', async () => {
  const log = createLog();
  log.output('1');
  const served = await serve({ a: log });
  const agent = new Agent({ keepAlive: true });
  const parser = new EventStreamParser();
  const req = get(`${served.url}/eval-status/a/events`, { agent });
  const [stream] = (await once(req, 'response')) as [IncomingMessage];
  stream.on('data', (bytes) => parser.push(bytes));
  const streamEnded = once(stream, 'end');
  const socket = new WebSocket(`ws://127.0.0.1:${served.port}/eval-status/a/ws`);
  const socketClosed = once(socket, 'close');
  const poll = fetch(`${served.url}/eval-status/a`, { headers: { prefer: 'wait=60' } });
  await until('all three wait', () => served.streams.size === 3);

  const began = performance.now();
  await served.close();
  expect(performance.now() - began).toBeLessThan(1_000);
  await streamEnded;
  expect(stream.complete).toBe(true);
  expect(parser.events.map(({ id }) => id)).toEqual(['1']);
  expect((await socketClosed)[0]).toBe(1012);
  expect((await poll).status).toBe(200);
  expect([served.streams.size, log.subscribers]).toEqual([0, 0]);
  agent.destroy();
});

test('an EventSource that comes while the App stops is sent away so that it comes back', async () => {
  const served = await serve({ a: createLog() });
  served.streams.end();
  const response = await fetch(`${served.url}/eval-status/a/events`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(await response.text()).toMatch(/^retry: \d+\n\n$/);
  await served.close();
});

test('stopping waits for a request under way, and cuts off whoever does not take or send what it should', async () => {
  const server = await start({ idleMs: 60_000, closeMs: 800 });
  server.use(async (req, res) => {
    if (req.url === '/slow') await sleep(300);
    if (req.url === '/endless') {
      const more = () => {
        while (!res.destroyed && res.write('x'.repeat(65_536)));
      };
      res.on('drain', more);
      return more();
    }
    res.end('done');
  });
  const slow = fetch(`${server.url}/slow`).then((response) => response.text());
  const endless = request(`${server.url}/endless`).end();
  endless.on('error', () => {});
  const [unread] = (await once(endless, 'response')) as [IncomingMessage];
  unread.on('error', () => {}).pause();
  const silent: Socket[] = [connect(server.port, '127.0.0.1'), connect(server.port, '127.0.0.1')];
  await Promise.all(
    silent.map((socket) =>
      once(
        socket.on('error', () => {}),
        'connect',
      ),
    ),
  );
  silent[1]?.write('GET / HTTP/1.1\r\nho');

  const began = performance.now();
  await server.close();
  const ms = performance.now() - began;
  expect(await slow).toBe('done');
  expect(ms).toBeGreaterThan(750);
  expect(ms).toBeLessThan(2_000);
  unread.destroy();
  for (const socket of silent) socket.destroy();
});

test('a WebSocket whose peer never answers does not hold up stopping', async () => {
  const served = await serve({ a: createLog() }, { timing: { idleMs: 60_000, closeMs: 300 } });
  const socket = connect(served.port, '127.0.0.1').on('error', () => {});
  socket.write(`GET /eval-status/a/ws HTTP/1.1\r\n${UPGRADE.join('\r\n')}\r\n\r\n`);
  await until('it watches', () => served.streams.size === 1);
  socket.pause();
  const began = performance.now();
  await served.close();
  expect(performance.now() - began).toBeLessThan(1_500);
  socket.destroy();
});

test('a connection on which nothing moves is cut, one that is answered slowly but steadily is not', async () => {
  const server = await start({ idleMs: 400, closeMs: 100 });
  server.use(async (req, res) => {
    if (req.url === '/never') return;
    for (let index = 0; index < 8; index++) {
      res.write(`${index}`);
      await sleep(100);
    }
    res.end();
  });
  await expect(fetch(`${server.url}/never`)).rejects.toThrow();
  expect(await (await fetch(`${server.url}/steady`)).text()).toBe('01234567');
});
