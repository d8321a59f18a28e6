import { once } from 'node:events';
import { get, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../../fakes/wait.ts';
import {
  awkwardText,
  createLog,
  EventStreamParser,
  type Served,
  type SseEvent,
  serve,
  startCuttingProxy,
} from './support.ts';

let served: Served;
afterEach(() => served.close());

const events = (path = 'a/events') => `${served.url}/eval-status/${path}`;

async function readAll(response: Response): Promise<EventStreamParser> {
  const parser = new EventStreamParser();
  for await (const bytes of response.body ?? []) parser.push(bytes);
  return parser;
}

/** One connection, which may break anywhere. `status` is null if it broke before the headers were there. */
async function connectOnce(port: number, lastId: string) {
  const parser = new EventStreamParser();
  const req = get({
    port,
    host: '127.0.0.1',
    path: '/eval-status/a/events',
    agent: false,
    ...(lastId && { headers: { 'last-event-id': lastId } }),
  });
  try {
    const [res] = (await once(req, 'response')) as [IncomingMessage];
    try {
      for await (const bytes of res) parser.push(bytes);
    } catch {
      // Cut in the middle: what was whole counts.
    }
    return { status: res.statusCode, parser };
  } catch {
    return { status: null, parser };
  }
}

test('each event is a record with its number, its type and the whole event; the stream ends with the last', async () => {
  const log = createLog();
  log.output('hello\n');
  served = await serve({ a: log });
  const response = await fetch(events());
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  log.output('wörld');
  log.complete();
  const text = await response.text();
  expect(text).toMatch(/^retry: \d+\n\n/);
  const [, ...records] = text.split('\n\n');
  expect(records.filter(Boolean)).toEqual(
    log.events.map((event) => `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}`),
  );
  await until('nobody follows any more', () => log.subscribers === 0 && served.streams.size === 0);
});

test('events reach the watcher at once, also under /api', async () => {
  const log = createLog();
  served = await serve({ a: log });
  const response = await fetch(`${served.url}/api/eval-status/a/events`);
  const reader = response.body?.getReader();
  await reader?.read();
  const delays: number[] = [];
  for (let round = 0; round < 20; round++) {
    const began = performance.now();
    log.output(`${round}`);
    const { value } = (await reader?.read()) ?? {};
    expect(Buffer.from(value ?? []).toString()).toContain(`"text":"${round}"`);
    delays.push(performance.now() - began);
  }
  expect(delays.sort((a, b) => a - b)[10]).toBeLessThan(20);
  await reader?.cancel();
});

test('a stream that is cut 200 times at any byte and resumed gives the log of one that is not', async () => {
  const log = createLog();
  served = await serve({ a: log });
  // Some cuts hit the response's headers, most hit the events.
  const proxy = await startCuttingProxy({
    port: served.port,
    budget: () => 1 + Math.floor(Math.random() * 1_500),
  });
  const writing = (async () => {
    for (let index = 0; index < 1_500; index++) {
      log.output(awkwardText(index), index % 5 ? 'stdout' : 'stderr');
      if (index % 10 === 0) await sleep(1);
    }
    // The end comes only when there were enough cuts.
    await until('200 cuts', () => {
      if (proxy.cuts() < 200) log.output('and on, and on … ');
      return proxy.cuts() >= 200;
    });
    log.complete();
  })();

  const received: SseEvent[] = [];
  for (;;) {
    const { status, parser } = await connectOnce(proxy.port, received.at(-1)?.id ?? '');
    received.push(...parser.events);
    if (status === 204) break;
    expect([200, null]).toContain(status);
  }
  await writing;
  const cuts = proxy.cuts();
  await proxy.close();

  expect(cuts).toBeGreaterThanOrEqual(200);
  expect(received.map(({ id }) => Number(id))).toEqual(log.events.map(({ seq }) => seq));
  expect(received.map(({ type }) => type)).toEqual(log.events.map(({ type }) => type));
  const uncut = await readAll(await fetch(events()));
  expect(received).toEqual(uncut.events);
  const outputOf = (list: { data: string }[]) =>
    Buffer.from(list.map(({ data }) => JSON.parse(data).data.text ?? '').join(''));
  const written = log.events.map((event) => ('text' in event.data ? event.data.text : '')).join('');
  expect(outputOf(received).equals(Buffer.from(written))).toBe(true);
}, 60_000);

describe('where to go on', () => {
  const cases: [what: string, header: string | undefined, query: string, first: number][] = [
    ['from the start', undefined, '', 1],
    ['after the header', '2', '', 3],
    ['after the parameter', undefined, '?last_event_id=1', 2],
    ['after the header, if both are there', '2', '?last_event_id=1', 3],
    ['after the parameter, if the header is empty', '', '?last_event_id=1', 2],
    ['from the start, if zero was seen', '0', '', 1],
  ];
  test.each(cases)('%s', async (_what, header, query, first) => {
    const log = createLog();
    for (let index = 1; index <= 3; index++) log.output(`${index}`);
    log.complete();
    served = await serve({ a: log });
    const response = await fetch(events(`a/events${query}`), {
      headers: header === undefined ? {} : { 'last-event-id': header },
    });
    const parser = await readAll(response);
    expect(parser.events.map(({ id }) => Number(id))).toEqual(
      log.events.map(({ seq }) => seq).filter((seq) => seq >= first),
    );
  });

  test.each(['abc', '-1', '1.5', '1e3', '0x10', '9007199254740993', '1,2', ' ', '٣'])(
    '%j is refused',
    async (value) => {
      served = await serve({ a: createLog() });
      const response = await fetch(events(`a/events?last_event_id=${encodeURIComponent(value)}`));
      expect(response.status).toBe(422);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ detail: expect.stringContaining('last_event_id') });
      expect(served.streams.size).toBe(0);
    },
  );

  test('somebody who has the last event, or says to have more, is told to stay away', async () => {
    const log = createLog();
    log.output('1');
    log.complete();
    served = await serve({ a: log });
    for (const last of ['2', '3', '9007199254740991']) {
      const response = await fetch(events(), { headers: { 'last-event-id': last } });
      expect(response.status).toBe(204);
      expect(await response.text()).toBe('');
    }
    expect(log.subscribers).toBe(0);
  });

  test('a number that is still to come is taken at its word', async () => {
    const log = createLog();
    log.output('1');
    served = await serve({ a: log });
    const response = await fetch(events(), { headers: { 'last-event-id': '3' } });
    for (const text of ['2', '3', '4']) log.output(text);
    log.complete();
    expect((await readAll(response)).events.map(({ id }) => id)).toEqual(['4', '5']);
  });
});

test('comments keep a silent connection open', async () => {
  served = await serve({ a: createLog() }, { limits: { beatMs: 32 } });
  const response = await fetch(events());
  const parser = new EventStreamParser();
  for await (const bytes of response.body ?? []) {
    parser.push(bytes);
    if (parser.comments.length === 5) break;
  }
  expect(parser.events).toEqual([]);
  expect(parser.retries).toHaveLength(1);
  await until('it is gone', () => served.streams.size === 0);
});

test('a client that goes away while nothing happens frees everything', async () => {
  const log = createLog();
  served = await serve({ a: log });
  const clients = Array.from({ length: 20 }, () => new AbortController());
  await Promise.all(clients.map(({ signal }) => fetch(events(), { signal })));
  expect([served.streams.size, log.subscribers]).toEqual([20, 20]);
  for (const client of clients) client.abort();
  await until('all are gone', () => served.streams.size === 0 && log.subscribers === 0);
});

test('a client that goes away during the first read frees everything', async () => {
  const log = createLog();
  log.output('1');
  log.beforeRead = () => sleep(100);
  served = await serve({ a: log });
  for (let round = 0; round < 3; round++) {
    const socket = connect(served.port, '127.0.0.1');
    socket.write('GET /eval-status/a/events HTTP/1.1\r\nhost: x\r\n\r\n');
    await until('it is read', () => log.reads > round);
    socket.resetAndDestroy();
  }
  await sleep(200);
  expect([served.streams.size, log.subscribers]).toEqual([0, 0]);
});

test('HEAD answers with the headers and watches nothing', async () => {
  const log = createLog();
  served = await serve({ a: log });
  const response = await fetch(events(), { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect([served.streams.size, log.subscribers]).toEqual([0, 0]);
});

test('a reader that does not read costs a page or two, and is cut off in the end', async () => {
  const log = createLog();
  for (let index = 0; index < 3_000; index++) log.output('x'.repeat(16 * 1024));
  const pageBytes = 32 * 1024;
  served = await serve(
    { a: log },
    { limits: { pageBytes, beatMs: 100 }, timing: { idleMs: 1_500, closeMs: 100 } },
  );
  const req = httpRequest(events(), { agent: false }).end();
  const [res] = (await once(req, 'response')) as [IncomingMessage];
  res.on('error', () => {}).pause();
  await sleep(500);
  const reads = log.reads;
  await sleep(500);
  // What the kernel holds for a connection on loopback is a few MB; the log has 48.
  expect(reads * pageBytes).toBeLessThan(16 * 1024 * 1024);
  expect(log.reads).toBe(reads);
  expect(served.streams.size).toBe(1);
  await until('it is cut off', () => served.streams.size === 0 && log.subscribers === 0, {
    timeoutMs: 6_000,
  });
  expect(log.reads - reads).toBeLessThan(3);
});

test('a reader that is slow gets everything', async () => {
  const log = createLog();
  for (let index = 0; index < 400; index++) log.output(`${index}${'x'.repeat(16 * 1024)}`);
  log.complete();
  served = await serve({ a: log }, { limits: { beatMs: 32 } });
  const parser = new EventStreamParser();
  const response = await fetch(events());
  let chunks = 0;
  for await (const bytes of response.body ?? []) {
    parser.push(bytes);
    if (chunks++ % 10 === 0) await sleep(5);
  }
  expect(parser.events.map(({ data }) => JSON.parse(data))).toEqual(log.events);
});

test('where too many watch the next one is told when to come again, until one leaves', async () => {
  served = await serve({ a: createLog() }, { limits: { watchers: 2 } });
  const first = new AbortController();
  await fetch(events(), { signal: first.signal });
  await fetch(events());
  const refused = await fetch(events());
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(served.streams.size).toBe(2);
  first.abort();
  await until('one has left', () => served.streams.size === 1);
  expect((await fetch(events())).status).toBe(200);
});

test('a feed that fails ends the stream after a whole event, and the client can go on', async () => {
  const log = createLog();
  log.output('1');
  served = await serve({ a: log });
  const response = await fetch(events());
  log.beforeRead = () => {
    throw new Error('the store is on fire');
  };
  log.output('2');
  const parser = await readAll(response);
  expect(parser.events.map(({ id }) => id)).toEqual(['1']);
  expect([served.streams.size, log.subscribers]).toEqual([0, 0]);
  expect((await fetch(events())).status).toBe(500);
  expect(log.subscribers).toBe(0);

  delete log.beforeRead;
  log.complete();
  const rest = await readAll(await fetch(events(), { headers: { 'last-event-id': '1' } }));
  expect(rest.events.map(({ id }) => id)).toEqual(['2', '3']);
});
