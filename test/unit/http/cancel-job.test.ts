import fc from 'fast-check';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jobView } from '../../../src/contract/job-view.ts';
import { newId } from '../../../src/domain/clock.ts';
import { cancelRuns } from '../../../src/jobs/cancel-runs.ts';
import { createDispatcher } from '../../../src/jobs/dispatcher.ts';
import { type HttpWorld, openHttpWorld } from './support.ts';

const log = pino({ level: 'silent' });
let world: HttpWorld;
beforeEach(async () => {
  world = await openHttpWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

/** The callbacks that are due. */
async function callbacks() {
  const due = await world.store.takeDueDeliveries({ now: world.now + 60_000, limit: 100 });
  return due.map(({ job_id, body }) => ({ job_id, ...JSON.parse(body) }));
}

async function runCancellations(): Promise<unknown[]> {
  const { store, github, clock } = world;
  await cancelRuns({ store, github, clock, log })();
  return world.asked.filter(({ call }) => call === 'cancelRun').map(({ about }) => about);
}

const FAILED = { status: 'failed', attempt: 1, error: 'the run says so' };

describe('a cancelled job', () => {
  test('that waited is over: its sender is told, and its dispatch is not sent', async () => {
    const job = await world.accept();
    const answer = await world.cancel(job);
    expect(answer.status).toBe(200);
    expect(jobView.parse(await answer.json())).toEqual(await world.read(job));
    const error = 'The task was cancelled.';
    expect(await world.read(job)).toMatchObject({ status: 'cancelled', error, queue_position: null });
    expect(await callbacks()).toMatchObject([{ job_id: job, status: 'error', error }]);
    const { store, github, clock } = world;
    const dispatcher = createDispatcher({ store, github, clock, url: 'http://app.test', log });
    await dispatcher.sendDue();
    await dispatcher.settled();
    expect(world.count('dispatch')).toBe(0);
  });

  test('that a run worked on is nothing of its any more: whatever it says is stale, and it is cancelled', async () => {
    const job = await world.accept();
    await world.claim(job, '77');
    expect((await world.cancel(job)).status).toBe(200);
    const said = [
      await world.say(job, 'events', { attempt: 1, batch: 1, events: [] }),
      await world.say(job, 'result', FAILED),
      await world.askForWork(job, '77'),
    ];
    expect(said.map(({ status }) => status)).toEqual([409, 409, 409]);
    expect(await runCancellations()).toEqual(['77']);
    expect(await world.read(job)).toMatchObject({ status: 'cancelled', error: 'The task was cancelled.' });
  });

  test('whose run is still on its way finds no work', async () => {
    const job = await world.accept();
    await world.store.dispatchSent({ job_id: job, attempt: 1, now: world.now });
    await world.cancel(job);
    expect((await world.askForWork(job, '77')).status).toBe(409);
  });

  test('that a run claims at that very moment is cancelled with its run', async () => {
    const job = await world.accept();
    const { openAttempt } = world.store;
    world.store.openAttempt = async (id) => {
      const open = await openAttempt(id);
      await world.claim(id, '77');
      return open;
    };
    await world.cancel(job);
    expect([(await world.read(job)).status, await runCancellations()]).toEqual(['cancelled', ['77']]);
  });

  test('can be cancelled again: nothing changes, and nobody is told twice', async () => {
    const job = await world.accept();
    await world.claim(job, '77');
    await world.cancel(job);
    const before = await world.read(job);
    world.now += 1_000;
    const again = await world.cancel(job);
    expect([again.status, await again.json()]).toEqual([200, before]);
    expect(await callbacks()).toHaveLength(1);
  });
});

test('a job that has ended stays as it was', async () => {
  const job = await world.accept();
  await world.claim(job, '77');
  expect((await world.say(job, 'result', FAILED)).status).toBe(200);
  const answer = await world.cancel(job);
  expect(await answer.json()).toMatchObject({ status: 'failed', error: FAILED.error });
  expect([await callbacks(), await runCancellations()]).toMatchObject([[{ error: FAILED.error }], []]);
});

test.each([
  ['without a secret', null, 401],
  ['with a wrong secret', 'guessed', 401],
  ['with the secret of another organisation', 'globex-secret', 404],
])('nobody cancels %s', async (_, secret, status) => {
  const job = await world.accept();
  expect((await world.cancel(job, secret)).status).toBe(status);
  expect(await world.read(job)).toMatchObject({ status: 'queued' });
});

test.each(['job_1', newId('job'), 'x'])('there is no job %s to cancel', async (id) => {
  expect((await world.cancel(id)).status).toBe(404);
});

test('whatever comes together with a cancellation, there is one outcome, one callback and no run that goes on', async () => {
  const race = fc.constantFrom('cancel', 'cancel', 'result', 'events', 'claim', 'claim by another', 'lost');
  let jobs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(race, { minLength: 2, maxLength: 8 }), fc.boolean(), async (all, isClaimed) => {
      const job = await world.accept();
      const run = `${++jobs}`;
      if (isClaimed) await world.claim(job, run);

      async function happen(what: (typeof all)[number]): Promise<boolean> {
        const seen = { run_id: isClaimed ? run : null };
        switch (what) {
          case 'cancel':
            return (await world.cancel(job)).ok;
          case 'result':
            return (await world.say(job, 'result', FAILED)).ok;
          case 'events':
            return (await world.say(job, 'events', { attempt: 1, batch: 1, events: [] })).ok;
          case 'lost':
            return world.store.nextAttempt({ jobId: job, attempt: 1, reason: 'lost', now: world.now, seen });
          default:
            return world.claim(job, what === 'claim' ? run : `${run}000`);
        }
      }
      const done = await Promise.all(all.map(async (what) => ((await happen(what)) ? what : '')));
      await world.cancel(job);

      const read = await world.read(job);
      const isTaken = done.includes('result');
      expect(read.status).toBe(isTaken ? 'failed' : 'cancelled');
      expect(read.events.filter(({ type }) => type === 'failed' || type === 'cancelled')).toHaveLength(1);
      expect(read.deliveries).toHaveLength(1);
      expect(await callbacks()).toMatchObject([{ job_id: job, error: read.error }]);
      const runs = read.attempts.flatMap(({ run_url }) => run_url?.split('/').at(-1) ?? []);
      const owed = await world.store.takeDueCancellations({ now: world.now, limit: 100 });
      expect(owed.map(({ run }) => run)).toEqual(isTaken ? [] : runs);
    }),
    { numRuns: 60 },
  );
});
