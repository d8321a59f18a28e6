import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR_MS } from '../../../src/domain/duration.ts';
import { PRODUCTION_TIMING } from '../../../src/domain/site-timing.ts';
import { listening } from '../../../src/jobs/listening.ts';
import { watchClock } from '../../../src/jobs/watch-clock.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let logged: string[];
let look: () => Promise<void>;
beforeEach(async () => {
  world = await openWorld();
  logged = [];
  const { store, clock } = world;
  const log = pino({}, { write: (line: string) => void logged.push(JSON.parse(line).msg) });
  look = watchClock({ store, clock, timing: PRODUCTION_TIMING, log });
});
afterEach(() => world[Symbol.asyncDispose]());

async function setBack(ms: number): Promise<void> {
  await look();
  world.now -= ms;
  await look();
}

const takeDue = (tenant = 'acme') =>
  world.store.takeDueDispatch({ tenant, now: world.now, leaseUntil: world.now + 25_000 });

test('what waited for its dispatch when the clock was set back is dispatched at once, and the log says why', async () => {
  const job = await world.accept();
  await takeDue();
  await setBack(HOUR_MS);
  expect((await takeDue())?.job_id).toBe(job);
  expect(logged).toEqual(['the clock was set back: what waits is due now']);
});

test('a job does not get the hour that comes twice', async () => {
  await world.accept();
  await setBack(HOUR_MS);
  const { deadlineMs } = PRODUCTION_TIMING;
  expect(await world.store.overdueJobs(world.now + deadlineMs)).toHaveLength(1);
});

test('a job that ended keeps its times', async () => {
  const job = await world.accept();
  await world.store.finishJob({
    jobId: job,
    attempt: 1,
    outcome: { status: 'failed', error: 'because' },
    now: world.now,
    deliverAt: world.now,
  });
  const before = await world.store.readJob(job);
  await setBack(HOUR_MS);
  expect(await world.store.readJob(job)).toEqual(before);
});

test('a run that fell silent is noticed although it was heard of in the future', async () => {
  const job = await world.accept();
  await world.claim(job, '1');
  await setBack(HOUR_MS);
  const { lostAfterMs } = PRODUCTION_TIMING;
  expect(await world.store.silentJobs(world.now)).toHaveLength(1);
  const canJudge = listening({ ...world, lostAfterMs });
  world.now += HOUR_MS;
  await canJudge();
  world.now -= HOUR_MS;
  await canJudge();
  for (const until = world.now + lostAfterMs; world.now < until; world.now += 1_000)
    expect(await canJudge()).toBe(false);
  expect(await canJudge()).toBe(true);
});

test('a clock that was set ahead is said to be so; nothing is changed', async () => {
  await world.accept();
  await look();
  world.now += HOUR_MS;
  await look();
  expect(logged).toEqual(['the clock was set ahead, or the machine slept: deadlines are nearer now']);
  expect((await takeDue())?.attempt).toBe(1);
});

test('while the store does not answer it is not forgotten', async () => {
  const job = await world.accept();
  await takeDue();
  let isAway = true;
  const store = {
    ...world.store,
    bringForward: async (...args: Parameters<typeof world.store.bringForward>) => {
      if (isAway) throw new Error('away');
      return world.store.bringForward(...args);
    },
  };
  look = watchClock({ store, clock: world.clock, timing: PRODUCTION_TIMING, log: pino({ level: 'silent' }) });
  await look();
  world.now -= HOUR_MS;
  await expect(look()).rejects.toThrow('away');
  expect(await takeDue()).toBeUndefined();
  isAway = false;
  await look();
  expect((await takeDue())?.job_id).toBe(job);
});
