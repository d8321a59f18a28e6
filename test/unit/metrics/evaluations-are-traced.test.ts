/** Evaluations of a real store, and the traces that a receiver is sent of them. */
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WEBHOOK_TIMING } from '../../../src/domain/webhook-rule.ts';
import { createJournal, type Journal } from '../../../src/store/journal.ts';
import type { Span } from '../../../src/tracing/spans.ts';
import { type WatchOver, watchOver } from '../../../src/watch-over.ts';
import { type Bench, exited, openBench, printed, SANDBOX } from '../store/evaluations/support.ts';
import { startTraceReceiver, type TraceReceiver } from './trace-receiver.ts';

let bench: Bench;
let receiver: TraceReceiver;
let onlookers: WatchOver;
let journal: Journal;
let warnings: string[];
beforeEach(async () => {
  receiver = await startTraceReceiver();
  journal = createJournal();
  warnings = [];
  bench = await openBench({ onRecorded: journal.onRecorded });
  const watching = { metrics: undefined, traces: { url: receiver.url, headers: {}, service: 'errand' } };
  const log = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(JSON.parse(line).msg) });
  onlookers = await watchOver({ watching, store: bench.store, journal, log });
});
afterEach(async () => {
  await bench[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

/** The spans sent so far: of each trace the root first, as name, start and length in seconds. */
async function sent(): Promise<Span[]> {
  await onlookers.stop();
  return receiver.spans;
}
const START = 1_800_000_000_000;
const shown = (spans: Span[]) =>
  spans.map(({ name, startTimeUnixNano: from, endTimeUnixNano: to }) => {
    const seconds = (nanoseconds: bigint) => Number(nanoseconds) / 1e9;
    return `${name} ${seconds(BigInt(from) - BigInt(START) * 1_000_000n)}+${seconds(BigInt(to) - BigInt(from))}`;
  });
const attribute = (span: Span | undefined, name: string) => {
  const [value] = Object.values(span?.attributes.find(({ key }) => key === name)?.value ?? {});
  return value;
};

const begun = { type: 'started', sandbox: SANDBOX } as const;
async function run(worker: string, eval_id: string, code: number, attempt = 1) {
  await bench.report(worker, [{ eval_id, attempt, events: [begun, printed('secret words')] }]);
  bench.now += 2_000;
  await bench.report(worker, [{ eval_id, attempt, ending: exited(code) }]);
}

/** Sends all webhooks that are due, as far as the store is told. */
async function answerWebhooks(http_status: number): Promise<number> {
  const { webhooks } = onlookers.store;
  const { now } = bench;
  const lanes = (await webhooks.dueLanes({ now })).map(({ lane }) => ({ lane, limit: 100 }));
  const taken = await webhooks.takeDue({ now, leaseUntil: now + 60_000, lanes });
  const result = { http_status, error: null, duration_ms: 250 };
  await webhooks.recordTries(
    WEBHOOK_TIMING,
    taken.map((one) => ({ taken: one, result, at: now, now: now + 250 })),
  );
  return taken.length;
}

const webhook = { url: 'https://hooks.example.com/told' };

test('a single evaluation is one trace: it waits, its sandbox starts, it runs, and somebody is told', async () => {
  const id = await bench.submit({ webhook });
  bench.now += 5_000;
  const worker = await bench.worker('7');
  await bench.take(worker, 1);
  bench.now += 1_000;
  await run(worker, id, 0);
  expect(await answerWebhooks(503)).toBe(1);
  const spans = await sent();
  expect(shown(spans).sort()).toEqual([
    'deliver 8+0.25',
    'evaluation 0+8',
    'queued 0+5',
    'running 6+2',
    'starting 5+1',
  ]);
  const root = spans.find(({ name }) => name === 'evaluation');
  const others = spans.filter((span) => span !== root);
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([id.slice('eval_'.length)]));
  expect(new Set(others.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([root?.spanId]));
  expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length);
  expect(root).toMatchObject({ status: { code: 1 } });
  expect(attribute(root, 'errand.eval_id')).toBe(id);
  expect(attribute(root, 'errand.run_url')).toBe('https://github.test/runs/7');
  const delivery = spans.find(({ name }) => name === 'deliver');
  expect(delivery).toMatchObject({ kind: 3, status: { code: 2 } });
  expect(attribute(delivery, 'http.response.status_code')).toBe('503');
});

test('nothing of the program or of what it writes is sent', async () => {
  const id = await bench.submit({ code: 'print("secret words")', metadata: { of: 'secret words' } });
  const worker = await bench.worker();
  await bench.take(worker, 1);
  await run(worker, id, 1);
  const spans = await sent();
  expect(spans).toHaveLength(4);
  expect(JSON.stringify(spans)).not.toContain('secret words');
});

test('one whose worker is lost waits and runs once more, and fails in its last phase', async () => {
  const id = await bench.submit({ timeout_s: 1 });
  await bench.take(await bench.worker(), 1);
  bench.now += 60_000;
  await bench.store.evaluations.requeueOverdue({ now: bench.now, maxAttempts: 3 });
  bench.now += 1_000;
  const worker = await bench.worker();
  await bench.take(worker, 1);
  await run(worker, id, 3, 2);
  const spans = await sent();
  expect(shown(spans)).toEqual([
    'evaluation 0+63',
    'queued 0+0',
    'starting 0+60',
    'queued 60+1',
    'starting 61+0',
    'running 61+2',
  ]);
  expect(spans.map(({ status }) => status.code)).toEqual([2, 1, 1, 1, 1, 2]);
  expect(attribute(spans[0], 'error.type')).toBe('nonzero_exit');
  expect(attribute(spans[0], 'errand.attempts')).toBe('2');
});

test('what is cancelled while it waits, and what comes from the cache, have a trace as well', async () => {
  const first = await bench.submit({ cache: true });
  const worker = await bench.worker();
  await bench.take(worker, 1);
  await run(worker, first, 0);
  await bench.submit({ cache: true });
  await bench.store.evaluations.cancel(await bench.submit({}), bench.now);
  const spans = await sent();
  const later = spans.filter(({ startTimeUnixNano }) => startTimeUnixNano === `${START + 2_000}000000`);
  expect(later.map(({ name, status }) => `${name} ${status.code}`)).toEqual([
    'evaluation 1',
    'evaluation 2',
    'queued 2',
  ]);
  expect(attribute(later[0], 'errand.cached_from')).toBe(first);
});

test('a batch is one trace with what each run did for it, however its items are told', async () => {
  const batch = await bench.submitBatch([{ webhook }, {}, {}], { webhook });
  const ids = await bench.store.evaluations.batchItems(batch);
  bench.now += 3_000;
  const [one, two] = [await bench.worker('1'), await bench.worker('2')];
  await bench.take(one, 1);
  bench.now += 1_000;
  await bench.take(two, 1);
  await run(two, ids[1] ?? '', 4);
  await run(one, ids[0] ?? '', 0);
  // It says that it holds nothing, and is given nothing but the last one.
  await bench.take(two, 1);
  await run(two, ids[2] ?? '', 0);
  expect(await answerWebhooks(200)).toBe(2);
  const spans = await sent();
  expect(shown(spans).sort()).toEqual([
    'deliver 10+0.25',
    'evaluation batch 0+10',
    'queued 0+3',
    'running 3+5',
    'running 4+6',
  ]);
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([batch.slice('batch_'.length)]));
  const root = spans.find(({ name }) => name === 'evaluation batch');
  expect(attribute(root, 'errand.items')).toBe('3');
  expect(attribute(root, 'errand.items_failed')).toBe('1');
  const second = spans.find((span) => attribute(span, 'errand.run_url') === 'https://github.test/runs/2');
  expect([attribute(second, 'errand.items'), attribute(second, 'errand.items_failed')]).toEqual(['2', '1']);
});

test('a large batch has no more spans than a small one', async () => {
  const batch = await bench.submitBatch(Array.from({ length: 1_200 }, () => ({ webhook })));
  await bench.take(await bench.worker(), 16);
  bench.now += 1_000;
  await bench.store.evaluations.cancelBatch(batch, { now: () => bench.now });
  await answerWebhooks(200);
  const spans = await sent();
  expect(shown(spans)).toEqual(['evaluation batch 0+1', 'queued 0+0', 'running 0+1']);
  expect(spans[0]).toMatchObject({ status: { code: 2 } });
  expect(attribute(spans[0], 'errand.items_cancelled')).toBe('1200');
});

test('of those that end together each has its trace', async () => {
  for (let n = 0; n < 60; n++) await bench.submit({ expires_in: 60 });
  bench.now += 61_000;
  while ((await bench.store.evaluations.failExpired({ now: bench.now, limit: 50 })) > 0);
  const spans = await sent();
  expect(spans.filter(({ name }) => name === 'evaluation')).toHaveLength(60);
  expect(spans).toHaveLength(120);
});

test('a store that is away costs the traces and nothing else', async () => {
  const id = await bench.submit({});
  await bench.store.close();
  const end = {
    kind: 'evaluation',
    id,
    batchId: null,
    seq: 2,
    at: 0,
    type: 'cancelled',
    attempt: 0,
    data: {} as never,
  } as const;
  journal.onRecorded([end]);
  expect(await sent()).toEqual([]);
  expect(warnings).toEqual(['traces of evaluations could not be made']);
  bench = await openBench();
});
