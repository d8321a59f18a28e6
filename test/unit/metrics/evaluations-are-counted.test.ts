/** Evaluations of a real store, and what is seen of them from outside. */
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMetrics, type Metrics } from '../../../src/metrics/metrics.ts';
import { type StoreWatch, watchedStore } from '../../../src/store/watched.ts';
import { fakeGitHub } from '../jobs/support/fake-github.ts';
import { type Bench, exited, openBench } from '../store/evaluations/support.ts';
import { readMetrics } from './read-metrics.ts';

let metrics: Metrics;
let bench: Bench;
beforeEach(async () => {
  metrics = createMetrics();
  bench = await openBench({ onRecorded: metrics.journal.recorded });
  metrics.gauge({
    store: bench.store,
    github: fakeGitHub().github,
    tenants: ['acme', 'globex'],
    clock: { now: () => bench.now },
    log: pino({ level: 'silent' }),
    watchers: () => 2,
    polls: () => 1,
  });
});
afterEach(() => bench[Symbol.asyncDispose]());

const read = async () => readMetrics(await metrics.text());
const seconds = (tenant: string) => `errand_oldest_waiting_seconds{kind="evaluation",tenant="${tenant}"}`;

test('the oldest one that waits is found among single ones and batches, of each organisation', async () => {
  await bench.submitBatch([{}, {}]);
  bench.now += 5_000;
  await bench.submit({});
  await bench.submit({}, { tenant: 'globex' });
  bench.now += 1_000;
  const first = await read();
  expect([first.of(seconds('acme')), first.of(seconds('globex'))]).toEqual([6, 1]);
  const worker = await bench.worker('1');
  // The first of the batch and the single one come first; a batch with one left is as old as before.
  expect(await bench.take(worker, 2)).toHaveLength(2);
  expect((await read()).of(seconds('acme'))).toBe(6);
  // It says that it holds nothing, and is given the two again besides.
  expect(await bench.take(worker, 3)).toHaveLength(3);
  const last = await read();
  expect(last.of(seconds('acme'))).toBe(0);
  const jobs = (tenant: string, state: string) =>
    last.of(`errand_jobs{kind="evaluation",state="${state}",tenant="${tenant}"}`);
  expect([jobs('acme', 'queued'), jobs('acme', 'running'), jobs('globex', 'queued')]).toEqual([0, 3, 1]);
  expect(last.of('errand_workers{status="live",tenant="acme"}')).toBe(1);
});

test('what is run, ends and fails is counted once, also what is cancelled', async () => {
  const [good, bad, unwanted] = [await bench.submit({}), await bench.submit({}), await bench.submit({})];
  const worker = await bench.worker('1');
  await bench.take(worker, 2);
  await bench.report(worker, [
    { eval_id: good, events: [{ type: 'started', sandbox: 'test' }], ending: exited(0) },
    { eval_id: bad, events: [{ type: 'started', sandbox: 'test' }], ending: exited(3) },
  ]);
  // Too late: it has ended.
  await bench.report(worker, [{ eval_id: good, ending: exited(0) }]);
  await bench.store.evaluations.cancel(unwanted, bench.now);
  const { of } = await read();
  const ended = (outcome: string) => of(`errand_jobs_ended_total{kind="evaluation",outcome="${outcome}"}`);
  expect(of('errand_jobs_accepted_total{kind="evaluation"}')).toBe(3);
  expect(of('errand_evaluations_started_total')).toBe(2);
  expect([ended('completed'), ended('failed'), ended('cancelled')]).toEqual([1, 1, 1]);
  expect(of('errand_evaluation_failures_total{error="nonzero_exit"}')).toBe(1);
  expect(of('errand_evaluation_run_seconds_count')).toBe(2);
});

test('a transaction that came to nothing is not counted', async () => {
  const [good, bad] = [await bench.submit({}), await bench.submit({})];
  const worker = await bench.worker('1');
  await bench.take(worker, 2);
  const begun = (eval_id: string, sandbox: string) => ({
    eval_id,
    events: [{ type: 'started' as const, sandbox }],
  });
  // No JSON can be made of it, after the other one was written.
  const broken = 1n as unknown as string;
  await expect(bench.report(worker, [begun(good, 'test'), begun(bad, broken)])).rejects.toThrow(/BigInt/);
  expect((await read()).of('errand_evaluations_started_total')).toBe(0);
  await bench.report(worker, [begun(good, 'test')]);
  expect((await read()).of('errand_evaluations_started_total')).toBe(1);
});

test('the time from a dispatch to the claim of its worker is measured', async () => {
  const store = watchedStore(bench.store, [metrics.store satisfies StoreWatch]);
  await store.workers.owe({ tenant: 'acme', now: bench.now, missing: () => 1 });
  const due = await store.workers.takeDue({ tenant: 'acme', now: bench.now, leaseUntil: bench.now + 1 });
  const id = due?.id ?? '';
  await store.workers.dispatched({ id, now: bench.now });
  bench.now += 12_000;
  const run = { runId: '1', runAttempt: 1, runUrl: 'https://github.test/1', tokenHash: 'hash', runtimes: [] };
  await store.workers.claim({ id, ...run, drainAt: bench.now + 1, now: bench.now });
  const { of } = await read();
  expect(of('errand_dispatch_to_claim_seconds_sum{kind="worker"}')).toBe(12);
  expect(of('errand_workers_claimed_total')).toBe(1);
});

test('a store that cannot be read is said, and nothing is made up', async () => {
  await bench.submit({});
  await bench.store.close();
  const { of, samples } = await read();
  expect(of('errand_store_up')).toBe(0);
  expect([...samples.keys()].filter((sample) => sample.startsWith('errand_jobs{'))).toEqual([]);
  expect(of('errand_event_streams')).toBe(2);
  bench = await openBench();
});
