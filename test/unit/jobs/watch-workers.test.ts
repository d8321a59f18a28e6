import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PRODUCTION_EVALUATION_TIMING } from '../../../src/domain/evaluation-timing.ts';
import { watchWorkers } from '../../../src/jobs/evaluations/watch-workers.ts';
import { openWorld, type World } from './support/world.ts';

const timing = PRODUCTION_EVALUATION_TIMING;

let world: World;
let warnings: { worker_id?: string; msg: string; err?: object }[];
let look: () => Promise<void>;
beforeEach(async () => {
  world = await openWorld();
  warnings = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(JSON.parse(line)) });
  const { store, github, clock } = world;
  look = watchWorkers({ store, github, clock, timing, workflow: 'evaluations.yml', log });
});
afterEach(() => world[Symbol.asyncDispose]());

/** A worker whose dispatch GitHub has taken, at once. */
async function dispatchedWorker(): Promise<string> {
  const { store, now } = world;
  await store.workers.owe({ tenant: 'acme', now, missing: () => 1 });
  const id = (await store.workers.takeDue({ tenant: 'acme', now, leaseUntil: now }))?.id ?? '';
  await store.workers.dispatched({ id, now });
  return id;
}

function start(id: string, status: string, conclusion: string | null = null): void {
  world.organisation('acme').runs.set(id, { id: `run of ${id}`, attempt: 1, name: id, status, conclusion });
}

const owed = async () =>
  (await world.store.takeDueCancellations({ now: world.now, limit: 100 })).map(({ run }) => run);

test('a worker is looked for when no run has claimed it: what has ended or not begun ends it', async () => {
  const [none, ended, queued] = [
    await dispatchedWorker(),
    await dispatchedWorker(),
    await dispatchedWorker(),
  ];
  start(ended, 'completed', 'startup_failure');
  start(queued, 'queued');
  world.now += timing.claimTimeoutMs;
  await look();
  expect(world.asked.map(({ call }) => call)).toEqual(['listRuns', 'workflowState']);
  expect(warnings).toMatchObject([
    { worker_id: none, msg: 'no run started' },
    { worker_id: ended, msg: 'its run ended without claiming it (startup_failure)' },
  ]);
  // One that starts late is for nobody; what has ended needs no end.
  expect(await owed()).toEqual([none]);
});

test('a dispatch that was sent twice is waited for as long as one of its runs is', async () => {
  const id = await dispatchedWorker();
  const runs = world.organisation('acme').runs;
  runs.set('second', { id: '2', attempt: 1, name: id, status: 'completed', conclusion: 'cancelled' });
  runs.set('first', { id: '1', attempt: 1, name: id, status: 'queued', conclusion: null });
  world.now += timing.claimTimeoutMs;
  await look();
  expect(warnings).toEqual([]);
});

test('what cannot be settled for one worker is logged with its id and holds up no other', async () => {
  const [first, second] = [await dispatchedWorker(), await dispatchedWorker()];
  const { end } = world.store.workers;
  world.store.workers.end = (given) =>
    given.worker.id === first ? Promise.reject(new Error('disk full')) : end(given);
  world.now += timing.claimTimeoutMs;
  await look();
  expect(warnings).toMatchObject([
    { worker_id: first, msg: 'no run started' },
    { worker_id: first, err: { message: 'disk full' } },
    { worker_id: second, msg: 'no run started' },
  ]);
  expect(await owed()).toEqual([second]);
});
