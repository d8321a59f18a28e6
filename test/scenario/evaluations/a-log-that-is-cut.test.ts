import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluationEvent } from '../../../src/contract/evaluation/event.ts';
import { type Caller, createCaller, outputOf } from '../../fakes/evaluations.ts';
import {
  type Followed,
  followEventStream,
  followSocket,
  readEventStream,
  readSocket,
  via,
} from '../../fakes/event-streams.ts';
import { startWorld, type World } from '../../fakes/world.ts';
import { startCuttingProxy } from '../../unit/streams/support.ts';

const CUTS = 200;

/** Everything that could break a text protocol or a log: all of it has to arrive byte for byte. */
const PIECES = [
  'plain line\n',
  'Grüße, 語, 😀, 👩‍👩‍👧\n',
  '\x1b[1;31mred\x1b[0m\x1b]0;title\x07\x1b[2J',
  '\0\0NUL\0',
  '\r\n\r\nid: 1\nevent: completed\ndata: {}\n\n',
  '"\\\u2028\u2029\ufeff',
  Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xf0, 0x9f, 0x98]),
];
const WRITTEN = Buffer.concat(
  Array.from({ length: 600 }, (_, n) =>
    Buffer.concat([
      Buffer.from(`${n} `),
      Buffer.from(PIECES[n % PIECES.length] ?? ''),
      // Now and then a long line.
      Buffer.from(n % 100 === 50 ? 'äx'.repeat(4_000) : ''),
    ]),
  ),
);

/** Writes what it is given in pieces that end anywhere, for about five seconds. */
const CODE = `
import base64, random, sys, time
data = base64.b64decode(sys.stdin.read())
at = 0
while at < len(data):
    size = random.choice([1, 2, 3, 7, 100, 300])
    sys.stdout.buffer.write(data[at:at + size])
    sys.stdout.buffer.flush()
    at += size
    time.sleep(0.01)
`;

let world: World;
let caller: Caller;
let port: number;
beforeAll(async () => {
  world = await startWorld();
  caller = createCaller(world.local.url);
  port = Number(new URL(world.local.url).port);
});
afterAll(() => world[Symbol.asyncDispose]());

const printForAWhile = () => caller.submit({ code: CODE, stdin: WRITTEN.toString('base64') });
/** From one byte, often in the middle of the headers, to more than the longest event has. */
const anyLength = () => Math.ceil(Math.exp(Math.random() * Math.log(60_000)));

function expectWhole({ events }: Followed): void {
  const parsed = events.map((data) => evaluationEvent.parse(JSON.parse(data)));
  expect(parsed.map(({ seq }) => seq)).toEqual(parsed.map((_, n) => n + 1));
  expect(parsed.at(-1)?.type).toBe('completed');
  expect(outputOf(parsed).equals(WRITTEN)).toBe(true);
}

/** Followed through a network that breaks, from the beginning and then again until it has been cut often enough. */
async function followCut(follow: (url: string) => Promise<Followed>, url: string) {
  const proxy = await startCuttingProxy({ port, budget: anyLength });
  const all = [await follow(via(proxy.port, url))];
  const cutsWhileItRan = proxy.cuts();
  while (proxy.cuts() < CUTS) all.push(await follow(via(proxy.port, url)));
  await proxy.close();
  return { all, cutsWhileItRan };
}

test.each([
  { by: 'an event stream', what: 'events_url', follow: followEventStream },
  { by: 'a WebSocket', what: 'ws_url', follow: followSocket },
] as const)(
  '$by that is cut 200 times at random bytes and resumed gives the log of one that was not',
  async ({ what, follow }) => {
    const accepted = await printForAWhile();
    const url = accepted[what];
    const [uncut, { all, cutsWhileItRan }] = await Promise.all([follow(url), followCut(follow, url)]);
    expectWhole(uncut);
    expect(cutsWhileItRan).toBeGreaterThan(5);
    for (const { events } of all) expect(events).toEqual(uncut.events);
    expect((await caller.output(accepted.eval_id)).equals(WRITTEN)).toBe(true);
    expect((await caller.status(accepted.eval_id)).output).toBe(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(WRITTEN),
    );
  },
);

test('a reader that takes its time gets everything as well, and keeps nobody else waiting', async () => {
  const { eval_id, events_url } = await printForAWhile();
  let isSlow = true;
  const slow = readEventStream(events_url, {
    onResponse(response) {
      void (async () => {
        while (isSlow) {
          response.pause();
          await sleep(100);
          response.resume();
          await sleep(1);
        }
      })();
    },
  });
  const quick = await followEventStream(events_url);
  expectWhole(quick);
  const { finished_at } = await caller.status(eval_id);
  expect(Date.now() - (finished_at ?? 0)).toBeLessThan(5_000);
  isSlow = false;
  expect((await slow).events.map(({ data }) => data)).toEqual(quick.events);
});

test('a stream that is over ends by itself, and whoever comes back is sent away: 204, close code 1000', async () => {
  const { eval_id, events_url, ws_url } = await caller.submit({ code: 'print("x")' });
  const live = await readEventStream(events_url);
  const last = live.events.at(-1);
  expect([live.status, last?.type]).toEqual([200, 'completed']);
  expect(live.retries).toHaveLength(1);
  expect((await readEventStream(events_url, { lastEventId: last?.id })).status).toBe(204);
  expect((await readEventStream(`${events_url}?last_event_id=${last?.id}`)).status).toBe(204);
  expect(await readSocket(`${ws_url}?since=${last?.id}`)).toMatchObject({ code: 1000, messages: [] });

  const types = (await caller.events(eval_id)).map(({ type }) => type);
  const middle = await readEventStream(events_url, { lastEventId: '2' });
  expect(middle.events.map(({ type }) => type)).toEqual(types.slice(2));
  expect((await readSocket(`${ws_url}?since=2`)).messages.map((text) => JSON.parse(text).seq)).toEqual(
    types.slice(2).map((_, n) => n + 3),
  );
});

test('a WebSocket is closed with the code that fits', async () => {
  const { ws_url } = await caller.submit({ code: 'import time\ntime.sleep(20)' });
  const codeOf = async (url: string, send?: Parameters<typeof readSocket>[1]) =>
    (await readSocket(url, send)).code;
  expect(await codeOf(ws_url.replace(/eval_\w+/, `eval_${'0'.repeat(32)}`))).toBe(1008);
  expect(await codeOf(`${ws_url}?since=x`)).toBe(1008);
  expect(await codeOf(ws_url, (socket) => socket.send('x'.repeat(100_000)))).toBe(1009);
  expect(await codeOf(ws_url, (socket) => socket.send(Buffer.from([1, 2, 3])))).toBe(1003);
  const open = readSocket(ws_url);
  await sleep(300);
  await world.local.stop();
  expect((await open).code).toBe(1012);
});
