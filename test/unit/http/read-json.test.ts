import { once } from 'node:events';
import { request as open } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createBodyRoom } from '../../../src/http/body-room.ts';
import { errorBoundary, refuseUnreadable } from '../../../src/http/problem.ts';
import { jsonBody, parseFields, readJson } from '../../../src/http/read-json.ts';
import { type Listener, listen } from '../../../src/server.ts';
import { until } from '../../fakes/wait.ts';

const MOST_BYTES = 1_000;
const schema = z.looseObject({ list: z.array(z.string()).optional() });

const logged: string[] = [];
let read = 0;
let server: Listener;
beforeAll(async () => {
  server = await listen({ port: 0, host: '127.0.0.1' });
  const log = pino({}, { write: (line: string) => void logged.push(line) });
  const boundary = { base: 'http://app.test', log };
  const app = new Hono()
    .post('/small', jsonBody(MOST_BYTES, createBodyRoom(MOST_BYTES)), async (c) => {
      read += 1;
      return c.json(parseFields(schema, await readJson(c)));
    })
    .post('/large', jsonBody(10_000_000, createBodyRoom(10_000_000)), async (c) =>
      c.json(parseFields(schema, await readJson(c))),
    );
  app.onError(errorBoundary(boundary));
  server.use(
    getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: refuseUnreadable(boundary) }),
  );
});
afterAll(() => server.close());
afterEach(() => expect(logged.splice(0)).toEqual([]));

/** In two pieces, without a length. */
async function inPieces(body: string): Promise<{ status: number | undefined; body: string }> {
  const sending = open(`${server.url}/small`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  sending.on('error', () => {});
  sending.write(body.slice(0, 5));
  sending.end(body.slice(5));
  const [response] = await once(sending, 'response');
  return { status: response.statusCode, body: await text(response) };
}

async function post(body: string | Uint8Array<ArrayBuffer>): Promise<Response> {
  return fetch(`${server.url}/large`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}

/** What comes back for these bytes. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(bytes);
  return text(socket);
}

test('a body that comes in pieces, without a length, is read as any other', async () => {
  expect(await inPieces('{"list":["é"]}')).toEqual({ status: 200, body: '{"list":["é"]}' });
});

test('and is refused once it is too long, as one that says so is before it is read', async () => {
  const long = JSON.stringify({ list: ['x'.repeat(MOST_BYTES)] });
  expect(await inPieces(long)).toMatchObject({ status: 413 });
  const answer = await raw(
    `POST /small HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${MOST_BYTES + 1}\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 .*application\/problem\+json/s);
});

test.each([
  ['content-length: 100', '{"list":'],
  ['transfer-encoding: chunked', '8\r\n{"list":\r\n'],
])('whoever goes away in the middle of a body (%s) is no mistake to be logged', async (how, part) => {
  const before = read;
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => {});
  socket.write(`POST /small HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${how}\r\n\r\n${part}`);
  await until('it is being read', () => read > before);
  socket.destroy();
  // Closed after it, and so heard of after it.
  await raw('GET /nothing HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
});

describe('a body that no schema is asked about', () => {
  test.each([
    ['deeper than 100 levels', `{"a":${'['.repeat(101)}${']'.repeat(101)}}`, 'nested at most 100 levels'],
    ['of more than 250,000 elements', `{"a":[${'0,'.repeat(250_000)}0]}`, 'at most 250000 members'],
    ['of as many small lists', `{"a":[${'[0],'.repeat(125_000)}0]}`, 'at most 250000 members'],
    ['with a number that none can be', '{"a":[[1e400]]}', 'a number that is too large'],
    ['with half of a character', '{"a":["x\\ud83d"]}', 'half of a surrogate pair'],
    ['with half of a character in a name', '{"\\ude00":1}', 'half of a surrogate pair'],
  ])('%s', async (_what, body, detail) => {
    const response = await post(body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining(detail) });
  });

  test('what is no UTF-8', async () => {
    const response = await post(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: 'The body is not encoded as UTF-8.' });
  });

  test('what is not quite that is asked about', async () => {
    expect(await (await post('\ufeff{"list":["\\ud83d\\ude00","😀"]}')).json()).toEqual({
      list: ['😀', '😀'],
    });
    for (const body of [`{"a":${'['.repeat(99)}${']'.repeat(99)}}`, `{"a":[${'0,'.repeat(249_000)}0]}`])
      expect((await post(body)).status).toBe(200);
  });
});

test('of very many wrong fields a hundred are named, and the others counted', async () => {
  const response = await post(JSON.stringify({ list: Array(5_000).fill(0) }));
  const said = z.object({ detail: z.string(), errors: z.array(z.unknown()) }).parse(await response.json());
  expect(said.errors).toHaveLength(100);
  expect(said.detail).toMatch(/#\/list\/99 and 4900 more and send/);
});

test.each([
  ['a Host that is none', 'POST /small HTTP/1.1\r\nhost: a b'],
  ['no Host', 'POST /small HTTP/1.0'],
  ['a path that is none', 'POST /\\small HTTP/1.1\r\nhost: x'],
])('%s is refused as everything else is', async (_what, head) => {
  const answer = await raw(`${head}\r\nconnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json.*malformed-request/s);
});
