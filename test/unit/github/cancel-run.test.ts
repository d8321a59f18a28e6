import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../../src/domain/clock.ts';
import { FIRST_TENANT } from '../../../src/domain/tenant.ts';
import { createGitHub, type GitHub } from '../../../src/github/github.ts';
import { createPacing } from '../../../src/github/pacing.ts';
import { cancelRuns } from '../../../src/jobs/cancel-runs.ts';
import type { RunToCancel } from '../../../src/store/run-cancellations.ts';
import { openWorld, type World } from '../jobs/support/world.ts';
import { APP, type Harness, keys, ORGANISATION, startHarness } from '../local/support/embedded.ts';
import { executorFiles } from '../local/support/executor.ts';

let harness: Harness;
let world: World;
let github: GitHub;
beforeEach(async () => {
  // No runner ever takes a job: runs stay as they are.
  harness = await startHarness({ runner: { maxConcurrent: 0 } });
  await harness.github.seedRepository('executor', executorFiles({ main: '' }), {
    private: true,
    message: 'x',
  });
  world = await openWorld();
  world.now = systemClock.now();
  github = createGitHub(
    {
      apiUrl: `${harness.github.url}/api/v3`,
      serverUrl: harness.github.url,
      app: { id: APP.id, privateKey: keys.privateKey },
      organisation: ORGANISATION,
      executorRepository: 'executor',
      action: undefined,
    },
    createPacing(world),
  );
});
afterEach(async () => {
  await world[Symbol.asyncDispose]();
  await harness[Symbol.asyncDispose]();
});

/** Cancels the run, and whether that is done for good. */
async function cancel(run: RunToCancel): Promise<boolean> {
  const { store, clock } = world;
  await store.oweCancellation({ run, tenant: FIRST_TENANT, now: world.now });
  await cancelRuns({ store, github, clock, log: pino({ level: 'silent' }) })();
  world.now += 3_600_000;
  return (await store.takeDueCancellations({ now: world.now, limit: 1 })).length === 0;
}

const statusOf = async (run: number) => {
  const { body } = await harness.api('GET', `/repos/${ORGANISATION}/executor/actions/runs/${run}`);
  return `${body.status} ${body.conclusion}`;
};

test('a run is cancelled; one that has ended by then, or is gone, is nothing that has to be tried again', async () => {
  await harness.api('POST', `/repos/${ORGANISATION}/executor/dispatches`, { event_type: 'work' });
  expect(await statusOf(1)).toBe('queued null');
  expect(await cancel({ id: '1' })).toBe(true);
  expect(await statusOf(1)).toBe('completed cancelled');
  // GitHub answers 409 and 404.
  expect(await cancel({ id: '1' })).toBe(true);
  expect(await cancel({ id: '404' })).toBe(true);
});

test('all runs of a name are cancelled that have not ended, and no other', async () => {
  for (const event_type of ['work', 'work', 'work'])
    await harness.api('POST', `/repos/${ORGANISATION}/executor/dispatches`, { event_type });
  await cancel({ id: '1' });
  expect(await Promise.all([2, 3].map(statusOf))).toEqual(['queued null', 'queued null']);
  // A run without a `run-name` is called as the event is.
  expect(await cancel({ name: 'work' })).toBe(true);
  expect(await Promise.all([2, 3].map(statusOf))).toEqual(Array(2).fill('completed cancelled'));
  expect(await cancel({ name: 'work' })).toBe(true);
  await harness.api('POST', `/repos/${ORGANISATION}/executor/dispatches`, { event_type: 'work' });
  // It may start yet.
  expect(await cancel({ name: 'another' })).toBe(false);
  expect(await statusOf(4)).toBe('queued null');
});

test('a run that GitHub would not let us cancel is tried again', async () => {
  await harness.api('DELETE', `/repos/${ORGANISATION}/executor`);
  expect(await cancel({ id: '1' })).toBe(false);
});
