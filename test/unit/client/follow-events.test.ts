import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { type Client, createClient, type EvaluationEvent } from '../../../src/client/client.ts';
import { followEvents } from '../../../src/client/follow-events.ts';
import { createRequests } from '../../../src/client/requests.ts';
import { evaluationEvent } from '../../../src/contract/evaluation/event.ts';
import { all, BATCH_ID, EVENTS, ID, problem, serve, streamEvents, toRecord } from './support.ts';

const connect = (url: string, more = {}): Client => createClient({ url, patienceMs: 10_000, ...more });

test('a stream that is cut, whatever the byte, gives each event once and in order', async () => {
  const events = [1, 4, 8, 10].map((seq, i) => ({ ...EVENTS[seq - 1], seq: i + 1 })) as EvaluationEvent[];
  const length = Buffer.byteLength(`retry: 1\n\n${events.map(toRecord).join('')}`);
  const wereCut = new Set<string>();
  await using server = await serve((res, asked) => {
    const cut = /^\/cut-(\d+)/.exec(asked.url)?.[1] ?? '';
    streamEvents(res, asked, { events, cutAfter: wereCut.has(cut) ? undefined : Number(cut) });
    wereCut.add(cut);
  });
  for (let first = 0; first < length; first += 50) {
    const cuts = Array.from({ length: Math.min(50, length - first) }, (_, i) => first + i);
    await Promise.all(
      cuts.map(async (cut) => {
        const client = connect(`${server.url}/cut-${cut}`);
        expect(await all(client.events(ID)), `cut after ${cut} bytes`).toEqual(events);
      }),
    );
  }
  expect(server.asked.length).toBeGreaterThanOrEqual(2 * length);
}, 60_000);

test('a stream that is cut again and again goes on where it was', async () => {
  let cuts = 0;
  await using server = await serve((res, asked) => {
    // Long enough for one more event each time, and never for its end.
    const isOver = asked.headers['last-event-id'] === '9';
    cuts += isOver ? 0 : 1;
    streamEvents(res, asked, { cutAfter: isOver ? undefined : 190 });
  });
  expect(await all(connect(server.url).events(ID))).toEqual(EVENTS);
  expect(cuts).toBeGreaterThan(4);
});

test('comments, and events that a newer Errand tells, are passed over', async () => {
  const before = ': \n\nid: 1\nevent: thawed\ndata: {"seq":1}\n\n: \n\n';
  await using server = await serve((res, asked) => streamEvents(res, asked, { before }));
  expect(await all(connect(server.url).events(ID))).toEqual(EVENTS);
});

test('it goes on after what is known already, and ends where nothing is to come', async () => {
  await using server = await serve((res, asked) => {
    if (asked.headers['last-event-id'] === '10') res.writeHead(204).end();
    else streamEvents(res, asked);
  });
  expect(await all(connect(server.url).events(ID, { since: 7 }))).toEqual(EVENTS.slice(7));
  expect(await all(connect(server.url).events(ID, { since: 10 }))).toEqual([]);
  expect(server.asked.map(({ headers }) => headers['last-event-id'])).toEqual(['7', '10']);
});

test('events that come twice are told once', async () => {
  const events = [...EVENTS.slice(0, 4), ...EVENTS.slice(2)];
  await using server = await serve((res, asked) => streamEvents(res, asked, { events }));
  expect(await all(connect(server.url).events(ID))).toEqual(EVENTS);
});

test('a stream that Errand ends before the last event is taken up after the time it says', async () => {
  await using server = await serve((res, asked, n) =>
    streamEvents(res, asked, n === 0 ? { events: EVENTS.slice(0, 3), before: 'retry: 300\n\n' } : {}),
  );
  expect(await all(connect(server.url).events(ID))).toEqual(EVENTS);
  const [first, second] = server.asked;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(295);
});

test('a stream that Errand ends after an outcome is asked at once whether that was all', async () => {
  const at = 1_790_000_000_000;
  const base = { at, attempt: 1, message: '' };
  const events = (['accepted', 'failed', 'delivery'] as const).map((type, i) => ({
    seq: i + 1,
    type,
    ...base,
  }));
  await using server = await serve((res, asked, n) => {
    if (n === 2) return res.writeHead(204).end();
    // Who waits as long as it says is still waiting when the test's time is up.
    streamEvents(res, asked, { events: events.slice(0, n + 2) as never, before: 'retry: 30000\n\n' });
  });
  expect(await all(connect(server.url).jobEvents(`job_${'0c'.repeat(16)}`))).toEqual(events);
  expect(server.asked.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '2', '3']);
});

test('trouble that passes is waited for, and told', async () => {
  await using server = await serve((res, asked, n) => {
    if (n === 0) problem(res, 503, 'unavailable', {}, { 'retry-after': '0' });
    else if (n === 1) res.destroy();
    else streamEvents(res, asked);
  });
  const onRetry = vi.fn();
  expect(await all(connect(server.url, { onRetry }).events(ID))).toEqual(EVENTS);
  expect(onRetry.mock.calls.map(([{ reason }]) => reason)).toEqual(['unavailable', 'connection']);
});

test.each([
  [404, 'not-found'],
  [410, 'expired'],
  [401, 'unauthorized'],
])('HTTP %i ends it with the reason "%s"', async (status, name) => {
  await using server = await serve((res) => problem(res, status, name));
  await expect(all(connect(server.url).events(ID))).rejects.toMatchObject({ status, reason: name });
  expect(server.asked).toHaveLength(1);
});

test('what is no event stream, or no event of Errand, is said to be none', async () => {
  await using server = await serve((res, { url }) => {
    if (url.includes('batches')) res.writeHead(200, { 'content-type': 'text/html' }).end('<p>Welcome</p>');
    else
      res
        .writeHead(200, { 'content-type': 'text/event-stream' })
        .end('event: queued\ndata: {"seq":"one"}\n\n');
  });
  await expect(all(connect(server.url).batchEvents(BATCH_ID))).rejects.toMatchObject({
    reason: 'unexpected-answer',
  });
  await expect(all(connect(server.url).events(ID))).rejects.toMatchObject({ reason: 'unexpected-answer' });
});

test('a connection that is silent is given up, but not while its reader takes its time', async () => {
  await using server = await serve((res, asked, n) => {
    if (n > 0) return streamEvents(res, asked);
    // Two events, then nothing, and the connection stays open.
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write(`retry: 1\n\n${EVENTS.slice(0, 2).map(toRecord).join('')}`);
  });
  const events = followEvents({
    requests: createRequests({ url: server.url, secret: undefined }),
    path: `/eval-status/${ID}/events`,
    schema: evaluationEvent,
    types: new Set(EVENTS.map(({ type }) => type)),
    since: 0,
    isLast: ({ type }) => type === 'completed',
    patienceMs: 3_000,
    silenceMs: 1_000,
  });
  const seen: EvaluationEvent[] = [];
  for await (const event of events) {
    seen.push(event);
    if (event.seq === 1) await sleep(2_000);
    if (event.seq === 1) expect(server.asked).toHaveLength(1);
  }
  expect(seen).toEqual(EVENTS);
  expect(server.asked).toHaveLength(2);
});

test('who stops reading closes the connection', async () => {
  const closed = Promise.withResolvers<void>();
  await using server = await serve((res) => {
    res.on('close', closed.resolve);
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write(toRecord(EVENTS[0] ?? { seq: 1, type: 'queued' }));
  });
  for await (const _ of connect(server.url).events(ID)) break;
  await closed.promise;
});

test('a signal ends it with its own reason, while connected and while it waits', async () => {
  await using server = await serve((res, _, n) => {
    if (n > 0) return problem(res, 503, 'unavailable', {}, { 'retry-after': '2' });
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.flushHeaders();
  });
  for (let round = 0; round < 2; round++) {
    const stop = new AbortController();
    const ended = all(connect(server.url).events(ID, { signal: stop.signal }));
    await vi.waitFor(() => expect(server.asked).toHaveLength(round + 1));
    await sleep(50);
    const reason = new Error('enough');
    stop.abort(reason);
    await expect(ended).rejects.toBe(reason);
  }
});

test('who reads slowly is not read ahead for without bound', async () => {
  let written = 0;
  await using server = await serve(async (res) => {
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    const closed = once(res, 'close');
    for (let seq = 1; !res.destroyed; seq++) {
      const event = {
        seq,
        at: 1,
        attempt: 1,
        type: 'output',
        data: { stream: 'stdout', text: 'x'.repeat(10_000) },
      };
      written += 10_000;
      if (!res.write(toRecord(event))) await Promise.race([once(res, 'drain'), closed]);
    }
  });
  for await (const { seq } of connect(server.url).events(ID)) {
    await sleep(20);
    if (seq === 20) break;
  }
  // What sockets and streams hold on their own; a reader that ran on would have taken hundreds of megabytes by now.
  expect(written).toBeLessThan(20_000_000);
});
