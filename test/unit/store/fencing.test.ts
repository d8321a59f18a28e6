import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteTask } from '../../../src/contract/task.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { newStoreAddress } from '../../fakes/store-address.ts';
import { task } from '../../fakes/tasks.ts';

const JOB = 'job_1';
let dir: string;
let store: Store;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'errand-store-'));
  store = await openStore(await newStoreAddress(dir), { url: 'http://app.test', onChange: () => {} });
  const times = { tenant: 'default', mostPerDay: 1, now: 1, giveUpAt: 1_000, deadlineAt: 2_000 };
  await store.acceptSite({
    jobId: JOB,
    siteId: 's',
    key: 'k',
    task: siteTask.parse(task('http://x.test/')),
    ...times,
  });
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true });
});

const claim = (runId: string, attempt = 1) =>
  store.claimAttempt({
    jobId: JOB,
    attempt,
    runId,
    runAttempt: 1,
    runUrl: 'http://x.test/',
    tokenHash: 'h',
    now: 10,
  });
const failed = { status: 'failed', error: 'because' } as const;
const finish = (attempt: number, deliverAt: number) =>
  store.finishJob({ jobId: JOB, attempt, outcome: failed, now: 20, deliverAt });

test('one run has an attempt: another is refused, the same may claim again', async () => {
  expect([await claim('7'), await claim('8'), await claim('7')]).toEqual([true, false, true]);
});

test('a batch that comes again, because its answer was lost, is a sign of life and says nothing twice', async () => {
  await claim('7');
  const events = [{ type: 'log' as const, phase: 'prepare' as const, message: 'said once' }];
  const again = (now: number) => store.recordBatch({ jobId: JOB, attempt: 1, batch: 1, events, now });
  expect([await again(12), await again(15)]).toEqual([true, true]);
  const messages = (await store.readJob(JOB))?.events.map(({ message }) => message);
  expect(messages?.filter((message) => message === 'said once')).toHaveLength(1);
  expect(await store.silentJobs(14)).toEqual([]);
  expect(await store.silentJobs(15)).toHaveLength(1);
});

test('a refused claim changes nothing of the job', async () => {
  await claim('7');
  const events = [{ type: 'phase' as const, phase: 'publish' as const, message: 'Publish' }];
  await store.recordBatch({ jobId: JOB, attempt: 1, batch: 1, events, now: 12 });
  const before = await store.readJob(JOB);
  expect(await claim('8')).toBe(false);
  expect(await store.readJob(JOB)).toEqual(before);
  expect(before?.phase).toBe('publish');
});

test('a verdict on an attempt that was claimed, or gave a sign of life, in the meantime is void', async () => {
  const unclaimed = { jobId: JOB, attempt: 1, reason: 'no run started', now: 11, seen: { run_id: null } };
  await claim('7');
  expect(await store.nextAttempt(unclaimed)).toBe(false);
  const [silent] = await store.silentJobs(10);
  await store.recordBatch({ jobId: JOB, attempt: 1, batch: 1, events: [], now: 12 });
  const seen = { run_id: '7', heartbeat_at: silent?.heartbeat_at ?? null };
  expect(await store.nextAttempt({ ...unclaimed, seen })).toBe(false);
  expect(await store.nextAttempt({ ...unclaimed, seen: { run_id: '7', heartbeat_at: 12 } })).toBe(true);
});

test('after the next attempt has begun nothing of the old one counts', async () => {
  await claim('7');
  await store.nextAttempt({ jobId: JOB, attempt: 1, reason: 'lost', now: 11, seen: { run_id: '7' } });
  expect(await claim('7')).toBe(false);
  expect(await store.recordBatch({ jobId: JOB, attempt: 1, batch: 1, events: [], now: 12 })).toBe(false);
  expect(await finish(1, 20)).toBe(false);
  expect(await claim('8', 2)).toBe(true);
});

test('a dispatch that ends late, of an attempt that is over, leaves the next one due', async () => {
  await claim('7');
  await store.nextAttempt({ jobId: JOB, attempt: 1, reason: 'lost', now: 11, seen: { run_id: '7' } });
  const late = { job_id: JOB, attempt: 1, now: 12 };
  const before = await store.readJob(JOB);
  await store.dispatchSent(late);
  await store.dispatchFailed({ ...late, dueAt: 999, message: 'Bad Gateway' });
  expect(await store.readJob(JOB)).toEqual(before);
  const due = await store.takeDueDispatch({ tenant: 'default', now: 12, leaseUntil: 13 });
  expect(due).toMatchObject({ job_id: JOB, attempt: 2 });
});

test('a job has one outcome and owes one callback', async () => {
  await claim('7');
  expect([await finish(1, 20), await finish(1, 20)]).toEqual([true, false]);
  expect((await store.readJob(JOB))?.deliveries).toHaveLength(1);
});

test('the run is lent the first try; when it ends without one the App sends, and what the App holds is not released', async () => {
  await claim('7');
  await finish(1, 60_000);
  expect(await store.takeDueDeliveries({ now: 30, limit: 5 })).toEqual([]);
  expect(await store.lendDelivery({ jobId: JOB, now: 30 })).toMatchObject({ job_id: JOB, tries: 0 });
  const over = { runId: '7', runAttempt: 1, now: 31 };
  await store.releaseDeliveries(over);
  expect(await store.takeDueDeliveries({ now: 31, limit: 5 })).toHaveLength(1);
  await store.releaseDeliveries(over);
  expect(await store.takeDueDeliveries({ now: 32, limit: 5 })).toEqual([]);
  expect(await store.lendDelivery({ jobId: JOB, now: 32 })).toBeUndefined();
});

test('a try is counted once: whoever reports the same number later is told to stop, and that it sent is on record', async () => {
  await claim('7');
  await finish(1, 60_000);
  const [id] = (await store.readJob(JOB))?.deliveries.map(({ delivery_id }) => delivery_id) ?? [];
  const tried = {
    deliveryId: id ?? '',
    jobId: JOB,
    attempt: 1,
    n: 1,
    http_status: 500,
    error: null,
    duration_ms: 1,
    now: 40,
  };
  expect(await store.recordTry({ ...tried, sentBy: 'run' })).toEqual({ state: 'pending', waitMs: 1_000 });
  expect(await store.recordTry({ ...tried, sentBy: 'app' })).toBeNull();
  // Its answer was lost: it says the same again.
  expect(await store.recordTry({ ...tried, sentBy: 'run' })).toBeNull();
  expect(await store.recordTry({ ...tried, deliveryId: 'dlv_of_another', sentBy: 'app' })).toBeNull();
  const events = (await store.readJob(JOB))?.events ?? [];
  expect(events.filter(({ type }) => type === 'delivery').map(({ message }) => message)).toEqual([
    'Callback try 1 by the run: HTTP 500 (pending)',
    'Callback try 1 by the app: HTTP 500 (after its turn, which another sender had taken)',
  ]);
  expect(await store.takeDueDeliveries({ now: 1_039, limit: 5 })).toEqual([]);
  expect(await store.takeDueDeliveries({ now: 1_040, limit: 5 })).toHaveLength(1);
});

test('a task that was accepted under older rules is read, ends and is told as any other', async () => {
  const old = {
    ...siteTask.parse(task('http://x.test/')),
    task: 'of old',
    attachments: [{ name: '.git', url: '?' }],
  };
  const times = { tenant: 'default', mostPerDay: 9, now: 1, giveUpAt: 1_000, deadlineAt: 2_000 };
  await store.acceptSite({ jobId: 'job_2', siteId: 's2', key: 'k2', task: old, ...times });
  expect(await store.readTask('job_2')).toEqual(old);
  const ended = { jobId: 'job_2', attempt: 1, outcome: failed, now: 20, deliverAt: 20 };
  expect(await store.finishJob(ended)).toBe(true);
  expect(await store.takeDueDeliveries({ now: 20, limit: 5 })).toMatchObject([{ job_id: 'job_2' }]);
});
