import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BodyRoom, createBodyRoom } from '../../../src/http/body-room.ts';
import { errorBoundary } from '../../../src/http/problem.ts';
import { limitBody, readBytes } from '../../../src/http/read-bytes.ts';
import { type Listener, listen } from '../../../src/server.ts';
import { startAppWithoutRuns } from '../../fakes/app-without-runs.ts';
import { until } from '../../fakes/wait.ts';

const ROOM = 1_000_000;
const MOST = 700_000;

let server: Listener;
let read: number;
let asked = 0;
let ended = 0;
let grown = 0;
/** Whoever has read its body is not answered before this is resolved. */
let mayEnd: Promise<void>;
beforeAll(async () => {
  server = await listen({ port: 0, host: '127.0.0.1' });
  const limit = limitBody(MOST, createBodyRoom(ROOM));
  const counting: BodyRoom = {
    enter: () => ({
      onGiveWay: undefined,
      grow(bytes) {
        grown += bytes;
      },
      [Symbol.dispose]() {},
    }),
  };
  const app = new Hono()
    .post('/', limit, async (c) => {
      const bytes = await readBytes(c);
      read += 1;
      await mayEnd;
      return c.text(`took ${bytes.length}`);
    })
    .post('/slow', limitBody(MOST, counting), async (c) => {
      asked += 1;
      return c.text(String((await readBytes(c)).length));
    })
    .post('/later', limit, async (c) => {
      asked += 1;
      await once(c.req.raw.signal, 'abort');
      await readBytes(c).finally(() => {
        ended += 1;
      });
      return c.text('');
    });
  app.onError(errorBoundary({ base: 'http://app.test', log: pino({ level: 'silent' }) }));
  server.use(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
});
afterAll(() => server.close());

interface Sending {
  send(bytes: number): Promise<void>;
  answer(): Promise<string>;
  socket: Socket;
}

/** Says that `total` bytes will come, and sends none yet. */
function begin(total: number, path = '/', { url }: { url: string } = server): Sending {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  const type = 'connection: close\r\ncontent-type: application/json';
  socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\n${type}\r\ncontent-length: ${total}\r\n\r\n`);
  return {
    send: (bytes) => new Promise((resolve) => socket.write(Buffer.alloc(bytes, 0x20), () => resolve())),
    answer: () => text(socket),
    socket,
  };
}

test('who sends slowly gives way to those that come after, first the one that came first', async () => {
  read = 0;
  mayEnd = Promise.resolve();
  const slow = [begin(600_000), begin(600_000)] as const;
  for (const one of slow) await one.send(450_000);
  const silent = begin(600_000);
  const quick = begin(MOST);
  await quick.send(MOST);
  expect(await quick.answer()).toContain(`took ${MOST}`);
  for (const { answer } of slow) {
    expect(await answer()).toMatch(/^HTTP\/1\.1 503 .*retry-after: 5.*Send it again in a moment/s);
  }
  // It took up nothing, and has its turn yet.
  await silent.send(600_000);
  expect(await silent.answer()).toContain('took 600000');
  expect(read).toBe(2);
});

test('what has come whole stays until it is answered, and then there is room again', async () => {
  read = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  mayEnd = promise;
  const first = begin(600_000);
  await first.send(600_000);
  await until('the first is read', () => read === 1);
  const second = begin(600_000);
  await second.send(600_000);
  expect(await second.answer()).toMatch(/^HTTP\/1\.1 503 /);
  resolve();
  expect(await first.answer()).toContain('took 600000');
  const third = begin(600_000);
  await third.send(600_000);
  expect(await third.answer()).toContain('took 600000');
});

test('who goes away leaves its room', async () => {
  read = 0;
  mayEnd = Promise.resolve();
  for (let n = 0; n < 20; n++) {
    const gone = begin(600_000);
    await gone.send(500_000);
    gone.socket.destroy();
  }
  const patient = begin(600_000);
  await patient.send(400_000);
  const other = begin(500_000);
  await other.send(500_000);
  expect(await other.answer()).toContain('took 500000');
  await patient.send(200_000);
  expect(await patient.answer()).toContain('took 600000');
});

test('who has gone before its body is read keeps nobody waiting for it', async () => {
  const gone = begin(600_000, '/later');
  await until('it is asked', () => asked === 1);
  gone.socket.destroy();
  await until('it is over', () => ended === 1);
});

test.each(['/handle_task', '/api/github/webhooks'])(
  'an App has one room for whatever comes, %s too',
  async (path) => {
    await using app = await startAppWithoutRuns({ limits: { allBodiesBytes: ROOM } });
    const slow = begin(600_000, path, app);
    await slow.send(500_000);
    const next = begin(600_000, '/handle_task', app);
    await next.send(550_000);
    expect(await slow.answer()).toMatch(/^HTTP\/1\.1 503 /);
    await next.send(50_000);
    expect(await next.answer()).toMatch(/^HTTP\/1\.1 400 /);
  },
);

setFlagsFromString('--expose_gc');
const collect: () => void = runInNewContext('gc');

test('a body in the smallest pieces takes up no more than its bytes', async () => {
  const pieces = 300_000;
  const url = new URL(server.url);
  const socket = connect(Number(url.port), '127.0.0.1').on('error', () => {});
  const before = asked;
  socket.write('POST /slow HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
  await until('it is asked', () => asked > before);
  collect();
  const empty = process.memoryUsage().heapUsed;
  await new Promise<void>((resolve) => socket.write('1\r\n \r\n'.repeat(pieces), () => resolve()));
  await until('all of it has come', () => grown === pieces, { everyMs: 50 });
  collect();
  // A Buffer of its own for each would be a hundred bytes and more.
  expect(process.memoryUsage().heapUsed - empty).toBeLessThan(20 * pieces);
  socket.destroy();
});
