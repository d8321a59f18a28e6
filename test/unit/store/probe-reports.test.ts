import { afterEach, beforeEach, expect, test } from 'vitest';
import { storedRows } from '../../fakes/stored-rows.ts';
import { openWorld, type World } from '../jobs/support/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

async function written(): Promise<number[]> {
  world.now += 1;
  await world.store.probeReports(world.now);
  const rows = (await storedRows(world.file, 'select at from report_probe')) as { at: number | string }[];
  return rows.map(({ at }) => Number(at));
}

test('that reports can be stored is seen by a write, while there is a run or a worker to be heard', async () => {
  expect(await written()).toEqual([]);
  const job = await world.accept();
  await world.claim(job, '7');
  expect(await written()).toEqual([world.now]);
  expect(await written()).toEqual([world.now]);
  const { now } = world;
  const outcome = { status: 'failed', error: 'because' } as const;
  await world.store.finishJob({ jobId: job, attempt: 1, outcome, now, deliverAt: now });
  expect(await written()).toEqual([now]);
});
