import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runName } from '../../../src/domain/run-name.ts';
import { PRODUCTION_TIMING } from '../../../src/domain/site-timing.ts';
import { endAttempt } from '../../../src/jobs/end-attempt.ts';
import { reconcileRuns } from '../../../src/jobs/reconcile.ts';
import { watch } from '../../../src/jobs/watchdog.ts';
import { openWorld, type World } from './support/world.ts';

const { claimTimeoutMs, lostAfterMs, deadlineMs, tellMs } = PRODUCTION_TIMING;
const warnings: object[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(JSON.parse(line)) });

let world: World;
let look: () => Promise<void>;
beforeEach(async () => {
  world = await openWorld();
  warnings.length = 0;
  const { store, github, clock } = world;
  const timing = PRODUCTION_TIMING;
  const end = endAttempt({ store, clock, timing });
  look = watch({ store, github, clock, timing, workflow: 'errand.yml', endAttempt: end, log });
});
afterEach(() => world[Symbol.asyncDispose]());

/** A job whose dispatch GitHub has taken. */
async function dispatchedJob(tenant = 'acme'): Promise<string> {
  const job = await world.accept(tenant);
  await world.store.dispatchSent({ job_id: job, attempt: 1, now: world.now });
  return job;
}

/** A job that a run works on. */
async function runningJob(runId: string, tenant = 'acme'): Promise<string> {
  const job = await dispatchedJob(tenant);
  await world.claim(job, runId);
  return job;
}

function setRun(job: string, status: string, conclusion: string | null = null, tenant = 'acme'): void {
  const name = runName(job, 1);
  world.organisation(tenant).runs.set(name, { id: '9', attempt: 1, name, status, conclusion });
}

async function lookAfter(ms: number): Promise<void> {
  world.now += ms;
  await look();
}

/** Looks as often as it takes for silence to be judged, for `ms`; the job's run goes on to be heard of if it is given. */
async function lookFor(ms: number, heard?: string): Promise<void> {
  for (const until = world.now + ms; world.now < until; ) {
    world.now += 5_000;
    if (heard)
      await world.store.recordBatch({ jobId: heard, attempt: 1, batch: 0, events: [], now: world.now });
    await look();
  }
}

async function stateOf(job: string) {
  const { status, attempt } = await world.store.jobState(job);
  const read = await world.store.readJob(job);
  return { status, attempt, reason: read?.attempts[0]?.reason ?? null };
}

/** Runs whose cancellation is due now; they are hidden for a while then. */
const owed = async () =>
  (await world.store.takeDueCancellations({ now: world.now, limit: 100 })).map(({ run }) => run);

describe('a dispatch that no run has claimed', () => {
  test.each([
    ['active', 'no run started'],
    ['missing', 'no run started: the workflow errand.yml is missing'],
    ['disabled_manually', 'no run started: the workflow errand.yml is disabled_manually'],
  ])('and none has started, workflow %s: the next attempt, and it is said why', async (workflow, reason) => {
    const job = await dispatchedJob();
    world.organisation('acme').workflow = workflow;
    await lookAfter(claimTimeoutMs - 1);
    expect([await stateOf(job), world.asked]).toEqual([
      { status: 'dispatched', attempt: 1, reason: null },
      [],
    ]);
    await lookAfter(1);
    expect(await stateOf(job)).toEqual({ status: 'queued', attempt: 2, reason });
  });

  test('whose run has ended: the next attempt, and there is nothing to cancel', async () => {
    const job = await dispatchedJob();
    setRun(job, 'completed', 'startup_failure');
    await lookAfter(claimTimeoutMs);
    const reason = 'its run ended without claiming it (startup_failure)';
    expect(await stateOf(job)).toEqual({ status: 'queued', attempt: 2, reason });
    expect(await owed()).toEqual([]);
  });

  test.each(['queued', 'pending', 'waiting', 'in_progress'])(
    'whose run is %s is waited for, and asked about no more often than once a claim timeout',
    async (status) => {
      const job = await dispatchedJob();
      setRun(job, status);
      await lookFor(4 * claimTimeoutMs);
      expect(await stateOf(job)).toMatchObject({ status: 'dispatched', attempt: 1 });
      expect([world.count('listRuns'), world.count('workflowState')]).toEqual([4, 0]);
    },
  );

  test('until the time is up: then its sender is told the truth, and the run is cancelled by its name', async () => {
    const job = await dispatchedJob();
    setRun(job, 'queued');
    await lookFor(deadlineMs - tellMs);
    const read = await world.store.readJob(job);
    expect(read).toMatchObject({
      status: 'failed',
      error:
        'The site could not be made: the time was up (its run waited for a runner), in attempt 1 of at most 3.',
      deliveries: [{ state: 'pending' }],
    });
    expect(await owed()).toEqual([runName(job, 1)]);
  });

  test('whose run nobody could look for until the time is up: nobody says that it waited for a runner', async () => {
    const job = await dispatchedJob();
    world.organisation('acme').trouble = () => {
      throw new Error('Bad Gateway');
    };
    await lookFor(deadlineMs - tellMs);
    expect((await world.store.readJob(job))?.error).toContain('the time was up (no run had claimed it),');
  });

  test('that could not be settled is looked at again, with its id in the log, and holds up no other', async () => {
    const jobs = [await dispatchedJob(), await dispatchedJob()];
    for (const job of jobs) setRun(job, 'queued');
    const { runSeen } = world.store;
    world.store.runSeen = (seen) =>
      seen.jobId === jobs[0] ? Promise.reject(new Error('disk full')) : runSeen(seen);
    await lookAfter(claimTimeoutMs);
    expect(warnings).toMatchObject([{ job_id: jobs[0], err: { message: 'disk full' } }]);
    const { openAttempt: open } = world.store;
    expect(await world.store.unclaimedJobs(world.now - 1)).toEqual([await open(jobs[0] ?? '')]);
  });

  test('is found in one list however many wait, and the others of the list are left alone', async () => {
    const jobs = [];
    for (let n = 0; n < 30; n++) jobs.push(await dispatchedJob());
    for (const job of jobs.slice(0, 20)) setRun(job, 'queued');
    await lookAfter(claimTimeoutMs);
    expect(world.asked.map(({ call }) => call)).toEqual(['listRuns', 'workflowState']);
    const states = await Promise.all(jobs.map(stateOf));
    expect(states.map(({ attempt }) => attempt)).toEqual([...Array(20).fill(1), ...Array(10).fill(2)]);
  });

  test.each(['listRuns', 'workflowState'] as const)(
    'is left alone while "%s" fails, and others are not: neither other organisations nor their runs',
    async (where) => {
      const job = await dispatchedJob('acme');
      const theirs = await dispatchedJob('globex');
      world.organisation('acme').trouble = (call) => {
        if (call === where) throw new Error('Bad Gateway');
      };
      await lookAfter(claimTimeoutMs);
      expect(await stateOf(job)).toMatchObject({ status: 'dispatched', attempt: 1 });
      expect(await stateOf(theirs)).toMatchObject({ status: 'queued', attempt: 2 });
      world.organisation('acme').trouble = () => {};
      await lookAfter(500);
      expect(await stateOf(job)).toMatchObject({ status: 'queued', attempt: 2 });
    },
  );

  test('of one organisation is not kept waiting by the list of another', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await dispatchedJob('acme');
    await dispatchedJob('globex');
    // The first in line is answered only when the second was asked.
    world.organisation('acme').trouble = (call) => (call === 'listRuns' ? promise : undefined);
    world.organisation('globex').trouble = () => resolve();
    await lookAfter(claimTimeoutMs);
    expect(world.count('listRuns')).toBe(2);
  });

  test('is not judged by what was seen before a run claimed it', async () => {
    const job = await dispatchedJob();
    world.organisation('acme').trouble = async (call) => {
      if (call === 'listRuns') await world.claim(job, '9');
    };
    await lookAfter(claimTimeoutMs);
    expect(await stateOf(job)).toEqual({ status: 'running', attempt: 1, reason: null });
  });
});

describe('a run', () => {
  test('that falls silent is given up: the next attempt begins, and it is cancelled', async () => {
    const job = await runningJob('77');
    await lookFor(lostAfterMs);
    expect(await stateOf(job)).toMatchObject({ attempt: 1 });
    await lookFor(5_000);
    expect(await stateOf(job)).toEqual({ status: 'queued', attempt: 2, reason: 'the run fell silent' });
    expect(await owed()).toEqual(['77']);
  });

  test('that goes on to be heard of is let alone until the time is up; then it is cancelled', async () => {
    const job = await runningJob('77');
    await lookFor(deadlineMs - tellMs - 10_000, job);
    expect([await stateOf(job), await owed()]).toMatchObject([{ status: 'running', attempt: 1 }, []]);
    await lookFor(10_000, job);
    expect([await stateOf(job), await owed()]).toMatchObject([{ status: 'failed', attempt: 1 }, ['77']]);
  });

  test('is not called silent by an App that has only just begun to listen', async () => {
    const job = await runningJob('77');
    await lookAfter(10 * lostAfterMs);
    expect(await stateOf(job)).toMatchObject({ status: 'running', attempt: 1 });
    await lookFor(lostAfterMs - 5_000, job);
    expect(await stateOf(job)).toMatchObject({ status: 'running', attempt: 1 });
  });

  test('that nobody could hear, because nothing could be written, has the whole time anew', async () => {
    const job = await runningJob('77');
    await lookFor(lostAfterMs, job);
    const { probeReports } = world.store;
    world.store.probeReports = () => Promise.reject(new Error('disk full'));
    for (const until = world.now + 2 * lostAfterMs; world.now < until; )
      await expect(lookAfter(5_000)).rejects.toThrow('disk full');
    world.store.probeReports = probeReports;
    await lookFor(lostAfterMs);
    expect(await stateOf(job)).toMatchObject({ status: 'running', attempt: 1 });
    await lookFor(5_000);
    expect(await stateOf(job)).toMatchObject({ status: 'queued', attempt: 2 });
  });

  test('whose report was refused has the whole time anew', async () => {
    const job = await runningJob('77');
    await lookFor(lostAfterMs);
    world.store.refusedReports = () => 1;
    await lookFor(lostAfterMs);
    expect(await stateOf(job)).toMatchObject({ status: 'running', attempt: 1 });
    await lookFor(5_000);
    expect(await stateOf(job)).toMatchObject({ status: 'queued', attempt: 2 });
  });

  test('is not asked about any more by an App that stops', async () => {
    for (const run of ['9', '10']) setRun(await runningJob(run), 'completed', 'cancelled');
    let isStopping = false;
    world.organisation('acme').trouble = () => {
      isStopping = true;
    };
    const { store, github, clock } = world;
    const end = endAttempt({ store, clock, timing: PRODUCTION_TIMING });
    const stopping = () => isStopping;
    await reconcileRuns({ store, github, clock, endAttempt: end, maxAttempts: 3, isStopping: stopping, log });
    expect(world.count('getRun')).toBe(1);
  });

  test('that ended while the App was down ends its attempt at the next start, and is not cancelled', async () => {
    const ended = await runningJob('9');
    const goesOn = await runningJob('10');
    const gone = await runningJob('11');
    setRun(ended, 'completed', 'cancelled');
    world
      .organisation('acme')
      .runs.set('other', { id: '10', attempt: 1, name: 'other', status: 'in_progress', conclusion: null });
    const { store, github, clock } = world;
    const end = endAttempt({ store, clock, timing: PRODUCTION_TIMING });
    const isStopping = () => false;
    await reconcileRuns({ store, github, clock, endAttempt: end, maxAttempts: 3, isStopping, log });
    const reason = 'the run ended without a result (cancelled)';
    expect(await stateOf(ended)).toEqual({ status: 'queued', attempt: 2, reason });
    for (const job of [goesOn, gone])
      expect(await stateOf(job)).toMatchObject({ status: 'running', attempt: 1 });
    expect(await owed()).toEqual([]);
  });
});
