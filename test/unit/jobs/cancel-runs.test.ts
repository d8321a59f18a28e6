/** Runs that nobody waits for any more: which are owed a cancellation, how they are found, and when that is given up. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runName } from '../../../src/domain/run-name.ts';
import { Limited } from '../../../src/github/pacing.ts';
import { cancelJob } from '../../../src/jobs/cancel-job.ts';
import { cancelRuns } from '../../../src/jobs/cancel-runs.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { openWorld, type World } from './support/world.ts';

const log = pino({ level: 'silent' });

let world: World;
let cancel: () => Promise<void>;
beforeEach(async () => {
  world = await openWorld();
  restart();
});
afterEach(() => world[Symbol.asyncDispose]());

/** A new process on the same store. */
function restart(): void {
  const { store, github, clock } = world;
  cancel = cancelRuns({ store, github, clock, log });
}

/** A job that a run works on. */
async function runningJob(runId: string, tenant = 'acme'): Promise<string> {
  const job = await dispatchedJob(tenant);
  await world.claim(job, runId);
  return job;
}

/** A job whose dispatch GitHub has taken. */
async function dispatchedJob(tenant = 'acme'): Promise<string> {
  const job = await sendingJob(tenant);
  await world.store.dispatchSent({ job_id: job, attempt: 1, now: world.now });
  return job;
}

/** A job whose dispatch is on its way. */
async function sendingJob(tenant = 'acme'): Promise<string> {
  const job = await world.accept(tenant);
  const { now } = world;
  for (let due = ''; due !== job; ) {
    const taken = await world.store.takeDueDispatch({ tenant, now, leaseUntil: now + 25_000 });
    due = taken?.job_id ?? expect.fail('no dispatch was due');
  }
  return job;
}

/** What was found out about the attempt: it comes to nothing. */
const next = (jobId: string, seen: { run_id: string | null; run_ended?: true }) =>
  world.store.nextAttempt({ jobId, attempt: 1, reason: 'because', now: world.now, seen });

/** GitHub starts a run. */
function start(name: string, id: string, status = 'queued', tenant = 'acme'): void {
  const conclusion = status === 'completed' ? 'failure' : null;
  world.organisation(tenant).runs.set(id, { id, attempt: 1, name, status, conclusion });
}

const owed = async () =>
  (await world.store.takeDueCancellations({ now: world.now, limit: 100 })).map(({ run }) => run);
const cancelled = () => world.asked.flatMap(({ call, about }) => (call === 'cancelRun' ? [about] : []));

/** Goes on for `seconds`, and says in which of them `call` was asked. */
async function secondsOf(call: 'cancelRun' | 'listRuns', seconds: number): Promise<number[]> {
  const begin = world.now;
  const at: number[] = [];
  for (let second = 0; second <= seconds; second += 5) {
    world.now = begin + second * 1_000;
    const before = world.count(call);
    await cancel();
    if (world.count(call) > before) at.push(second);
  }
  return at;
}

const badGateway = () => {
  throw new Error('Bad Gateway');
};

describe('a cancellation', () => {
  test('is owed if the attempt has ended, and only then', async () => {
    const job = await runningJob('77');
    expect(await next(job, { run_id: '78' })).toBe(false);
    expect(await owed()).toEqual([]);
    expect(await next(job, { run_id: '77' })).toBe(true);
    expect(await owed()).toEqual(['77']);
  });

  test('is not owed where the rest of the same transaction fails', async () => {
    const job = await runningJob('77');
    // The next attempt is there already: it cannot be queued.
    const db = await openDatabase(world.file);
    await db.insertInto('attempts').values({ job_id: job, attempt: 2, last_batch: 0 }).execute();
    await db.destroy();
    await expect(next(job, { run_id: '77' })).rejects.toThrow(/unique/i);
    expect([await world.store.jobState(job), await owed()]).toMatchObject([
      { status: 'running', attempt: 1 },
      [],
    ]);
  });

  test('is not owed for a run that has ended, nor where no dispatch was sent', async () => {
    await next(await runningJob('77'), { run_id: '77', run_ended: true });
    await next(await dispatchedJob(), { run_id: null, run_ended: true });
    const { store, clock } = world;
    await cancelJob({ store, clock, onCancelled: () => {} })(await world.accept());
    expect(await owed()).toEqual([]);
  });

  test('is tried six times with growing pauses, in the name of its organisation, and given up', async () => {
    await next(await runningJob('77', 'globex'), { run_id: '77' });
    world.organisation('globex').trouble = badGateway;
    expect(await secondsOf('cancelRun', 3_000)).toEqual([0, 30, 90, 210, 450, 930]);
    expect(new Set(world.asked.map(({ tenant, about }) => `${tenant} ${about}`))).toEqual(
      new Set(['globex 77']),
    );
  });

  test('that GitHub makes wait for a limit is no try', async () => {
    await next(await runningJob('77'), { run_id: '77' });
    const until = world.now + 600_000;
    world.organisation('acme').trouble = () => {
      throw world.now < until ? new Limited(until) : new Error('Bad Gateway');
    };
    expect(await secondsOf('cancelRun', 3_000)).toEqual([0, 600, 630, 690, 810, 1_050, 1_530]);
  });

  test('is done once', async () => {
    await next(await runningJob('77'), { run_id: '77' });
    await cancel();
    world.now += 3_600_000;
    await cancel();
    expect(world.count('cancelRun')).toBe(1);
  });

  test('that fails does not keep others', async () => {
    for (const run of ['1', '2', '3']) await next(await runningJob(run), { run_id: run });
    const troubles = [new Error('Bad Gateway')];
    world.organisation('acme').trouble = () => {
      const trouble = troubles.pop();
      if (trouble) throw trouble;
    };
    await cancel();
    expect(world.count('cancelRun')).toBe(3);
    world.now += 30_000;
    await cancel();
    expect(world.count('cancelRun')).toBe(4);
  });
});

describe('a run that has not claimed its job', () => {
  const giveUp = (jobId: string) => {
    const { now } = world;
    const outcome = { status: 'failed', error: 'the time was up' } as const;
    return world.store.finishJob({ jobId, attempt: 1, outcome, now, deliverAt: now, seen: { run_id: null } });
  };
  const cancelIt = (job: string) => cancelJob({ ...world, onCancelled: () => {} })(job);
  test.each<[string, () => Promise<string>, (job: string) => Promise<boolean>]>([
    ['cancelled', dispatchedJob, cancelIt],
    ['cancelled while its dispatch is on its way', sendingJob, cancelIt],
    ['given a new attempt', dispatchedJob, (job) => next(job, { run_id: null })],
    ['given up, its dispatch unanswered', sendingJob, (job) => giveUp(job)],
  ])('is cancelled by its name when that is %s', async (_, begin, end) => {
    const job = await begin();
    start(runName(job, 1), '9');
    start('something else', '10');
    expect(await end(job)).toBe(true);
    restart();
    await cancel();
    expect(cancelled()).toEqual(['9']);
    world.now += 3_600_000;
    await cancel();
    expect([world.count('listRuns'), cancelled()]).toEqual([1, ['9']]);
  });

  test('is cancelled when it shows up late', async () => {
    const job = await dispatchedJob();
    await next(job, { run_id: null });
    expect(await secondsOf('listRuns', 85)).toEqual([0, 30]);
    start(runName(job, 1), '9', 'pending');
    expect(await secondsOf('listRuns', 3_000)).toEqual([5]);
    expect(cancelled()).toEqual(['9']);
  });

  test('is given up where none shows up', async () => {
    await next(await dispatchedJob(), { run_id: null });
    expect(await secondsOf('listRuns', 3_000)).toEqual([0, 30, 90, 210, 450, 930]);
    expect(cancelled()).toEqual([]);
  });

  test('is looked for again when GitHub could not be asked; a limit is no look', async () => {
    const job = await dispatchedJob();
    start(runName(job, 1), '9');
    await next(job, { run_id: null });
    const until = world.now + 20_000;
    const troubles = [new Limited(until), new Error('Bad Gateway')];
    world.organisation('acme').trouble = () => {
      const trouble = troubles.shift();
      if (trouble) throw trouble;
    };
    expect(await secondsOf('listRuns', 100)).toEqual([0, 20, 50]);
    expect(cancelled()).toEqual(['9']);
  });

  test('is let alone when it has ended by itself; of two with its name the other is cancelled', async () => {
    const job = await dispatchedJob();
    start(runName(job, 1), '9', 'completed');
    start(runName(job, 1), '8', 'in_progress');
    await next(job, { run_id: null });
    await cancel();
    expect(cancelled()).toEqual(['8']);
  });

  test('is found in one list of its organisation however many are owed, by name or by id', async () => {
    for (const tenant of ['acme', 'globex']) {
      for (let n = 0; n < 4; n++) {
        const job = await dispatchedJob(tenant);
        start(runName(job, 1), `${tenant} ${n}`, 'queued', tenant);
        await next(job, { run_id: null });
      }
    }
    await next(await runningJob('77'), { run_id: '77' });
    await cancel();
    expect(world.count('listRuns')).toBe(2);
    expect(cancelled()).toHaveLength(9);
  });
});

describe('a worker', () => {
  /** A worker whose dispatch was taken by whoever sends it. */
  async function sendingWorker(): Promise<string> {
    const { store, now } = world;
    await store.workers.owe({ tenant: 'acme', now, missing: () => 1 });
    return (await store.workers.takeDue({ tenant: 'acme', now, leaseUntil: now }))?.id ?? '';
  }
  const end = (id: string, ended: object = {}) =>
    world.store.workers.end({
      worker: { id, tenant: 'acme', run_id: null, heartbeat_at: null, ...ended },
      reason: 'no run started',
      maxAttempts: 3,
      now: world.now,
    });

  test('that never came is cancelled by its name', async () => {
    const id = await sendingWorker();
    await world.store.workers.dispatched({ id, now: world.now });
    start(id, '9');
    await end(id);
    await cancel();
    expect(cancelled()).toEqual(['9']);
  });

  test('whose run has ended is not', async () => {
    await end(await sendingWorker(), { run_ended: true });
    expect(await owed()).toEqual([]);
  });

  test('that is not wanted any more is, if an earlier dispatch may have started it', async () => {
    const id = await sendingWorker();
    const drop = (worker: string) =>
      world.store.workers.dropBeyond({ id: worker, tenant: 'acme', most: 0, now: world.now });
    await world.store.workers.dispatchFailed({ id, dueAt: world.now, reason: 'no answer' });
    await world.store.workers.takeDue({ tenant: 'acme', now: world.now, leaseUntil: world.now });
    expect([await drop(id), await owed()]).toEqual([true, [id]]);
    expect([await drop(await sendingWorker()), await owed()]).toEqual([true, []]);
  });
});
