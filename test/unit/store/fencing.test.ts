import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteTask } from '../../../src/contract/task.ts';
import { CALLBACK_LEASE_MS } from '../../../src/domain/callback-rule.ts';
import type { Delivery } from '../../../src/store/deliveries/take.ts';
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
  expect(await store.lendDelivery({ jobId: JOB, now: 30 })).toMatchObject({ job_id: JOB, n: 1 });
  // The answer was lost, and it asks again.
  expect(await store.lendDelivery({ jobId: JOB, now: 30 })).toMatchObject({ job_id: JOB, n: 1 });
  const over = { runId: '7', runAttempt: 1, now: 31 };
  await store.releaseDeliveries(over);
  expect(await store.takeDueDeliveries({ now: 31, limit: 5 })).toMatchObject([{ job_id: JOB, n: 2 }]);
  await store.releaseDeliveries(over);
  expect(await store.takeDueDeliveries({ now: 32, limit: 5 })).toEqual([]);
  expect(await store.lendDelivery({ jobId: JOB, now: 32 })).toBeUndefined();
});

describe('a try of a callback', () => {
  const LEASE = CALLBACK_LEASE_MS;
  const takeOne = async (now: number) => {
    const [one, ...more] = await store.takeDueDeliveries({ now, limit: 5 });
    if (!one || more.length > 0) throw new Error('one was due');
    return one;
  };
  const tried = ({ id, n }: Pick<Delivery, 'id' | 'n'>, http_status: number | null, now: number) => ({
    ...{ deliveryId: id, jobId: JOB, n, http_status, duration_ms: 1, now },
    error: http_status === null ? 'ECONNRESET' : null,
  });
  const byApp = (one: Delivery, http_status: number | null, now: number) =>
    store.recordTry({ ...tried(one, http_status, now), sentBy: 'app' });
  const byRun = (one: Pick<Delivery, 'id' | 'n'>, http_status: number | null, now: number, attempt = 1) =>
    store.recordTry({ ...tried(one, http_status, now), sentBy: 'run', attempt });
  const job = async () => {
    const { events = [], deliveries = [] } = (await store.readJob(JOB)) ?? {};
    return {
      said: events.filter(({ type }) => type === 'delivery').map(({ message }) => message),
      state: deliveries[0]?.state,
      tries: deliveries[0]?.tries.map(({ n, sent_by, http_status }) => [n, sent_by, http_status]),
    };
  };

  test('is counted once, also where it is told twice, and the next one comes after its wait', async () => {
    await claim('7');
    await finish(1, 60_000);
    const lent = await store.lendDelivery({ jobId: JOB, now: 30 });
    if (!lent) throw new Error('the run has it');
    expect([await byRun(lent, 500, 40), await byRun(lent, 500, 41)]).toEqual(['pending', 'pending']);
    expect(await byRun({ ...lent, id: 'dlv_of_another' }, 200, 42)).toBeNull();
    expect((await job()).said).toEqual(['Callback try 1 by the run: HTTP 500 (pending)']);
    expect(await store.lendDelivery({ jobId: JOB, now: 43 })).toBeUndefined();
    expect(await store.takeDueDeliveries({ now: 1_039, limit: 5 })).toEqual([]);
    expect(await takeOne(1_040)).toMatchObject({ n: 2 });
  });

  test('of one that stood still, and was taken over from, is on record as well', async () => {
    await finish(1, 20);
    const stoodStill = await takeOne(20);
    expect(await store.takeDueDeliveries({ now: 19 + LEASE, limit: 5 })).toEqual([]);
    const tookOver = await takeOne(20 + LEASE);
    expect(await byApp(tookOver, 200, 21 + LEASE)).toBe('delivered');
    expect(await byApp(stoodStill, null, 22 + LEASE)).toBe('delivered');
    expect(await job()).toEqual({
      state: 'delivered',
      said: [
        'Callback try 2 by the app: HTTP 200 (delivered)',
        'Callback try 1 by the app: ECONNRESET (after its turn, which another sender had taken)',
      ],
      tries: [
        [1, 'app', null],
        [2, 'app', 200],
      ],
    });
  });

  test('that was answered 200 makes it delivered, whatever others say before and after', async () => {
    await claim('7');
    await finish(1, 60_000);
    const lent = await store.lendDelivery({ jobId: JOB, now: 30 });
    const app = await takeOne(30 + LEASE);
    if (!lent) throw new Error('the run had it');
    expect(await byRun(lent, null, 31 + LEASE)).toBe('pending');
    // It is the App's turn still.
    expect(await store.takeDueDeliveries({ now: 9_000 + LEASE, limit: 5 })).toEqual([]);
    expect(await byApp(app, 200, 32 + LEASE)).toBe('delivered');
    expect(await store.takeDueDeliveries({ now: 9 * LEASE, limit: 5 })).toEqual([]);
  });

  test('that was answered 200 counts also where the callback was given up meanwhile', async () => {
    await finish(1, 20);
    const stoodStill = await takeOne(20);
    let now = 20 + LEASE;
    const states = [];
    for (let n = 2; n <= 7; n++, now += 16_000) states.push(await byApp(await takeOne(now), 500, now));
    expect(states).toEqual([...Array(5).fill('pending'), 'failed']);
    expect(await byApp(stoodStill, 200, now)).toBe('delivered');
    expect((await job()).state).toBe('delivered');
  });

  test('is not made less by a sender that died: the receiver gets six', async () => {
    await finish(1, 20);
    await takeOne(20);
    let now = 20 + LEASE;
    for (let n = 1; n <= 6; n++, now += 16_000) await byApp(await takeOne(now), 500, now);
    const { state, tries } = await job();
    expect([state, tries?.length]).toEqual(['failed', 6]);
  });

  test('that nobody was given is not on record, in no line of the log', async () => {
    await claim('7');
    await store.nextAttempt({ jobId: JOB, attempt: 1, reason: 'lost', now: 11, seen: { run_id: '7' } });
    await claim('8', 2);
    await finish(2, 20);
    const app = await takeOne(20);
    for (const n of [1, 2, 9])
      for (const attempt of [1, 2]) expect(await byRun({ id: app.id, n }, 200, 30, attempt)).toBeNull();
    expect(await byApp({ ...app, n: 2 }, 200, 30)).toBeNull();
    expect(await byApp(app, 500, 31)).toBe('pending');
    expect(await job()).toMatchObject({ said: { length: 1 }, tries: { length: 1 } });
  });
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
