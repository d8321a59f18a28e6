import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld, type World } from '../jobs/support/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

/** A job that took so long from its dispatch to its end. */
async function took(ms: number, tenant = 'acme'): Promise<void> {
  const jobId = await world.accept(tenant);
  await world.store.dispatchSent({ job_id: jobId, attempt: 1, now: world.now });
  const now = world.now + ms;
  const outcome = { status: 'failed', error: 'because' } as const;
  await world.store.finishJob({ jobId, attempt: 1, outcome, now, deliverAt: now });
}

test('jobs that came in the same millisecond have places of their own, as they are dispatched', async () => {
  const jobs = [];
  for (let n = 0; n < 4; n++) {
    jobs.push(await world.accept());
    world.now -= 1;
  }
  const places = await Promise.all(jobs.map((job) => world.store.placeInLine(job)));
  expect(places.map((place) => place?.ahead).sort()).toEqual([0, 1, 2, 3]);
  const { now } = world;
  const next = await world.store.takeDueDispatch({ tenant: 'acme', now: now + 1, leaseUntil: now + 2 });
  expect(next?.job_id).toBe(jobs[places.findIndex((place) => place?.ahead === 0)]);
});

test("what is usual is what the organisation's newest jobs took", async () => {
  expect(await world.store.typicalRunMs('acme')).toBe(120_000);
  for (let n = 0; n < 11; n++) await took(500_000);
  for (let n = 0; n < 11; n++) await took(60_000);
  for (let n = 0; n < 30; n++) await took(1_000, 'globex');
  expect(await world.store.typicalRunMs('acme')).toBe(60_000);
});
