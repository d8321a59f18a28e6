import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JobQuery } from '../../../src/contract/job-list.ts';
import { CALLBACK_RETRY_MS } from '../../../src/domain/callback-rule.ts';
import { openWorld, type World } from '../jobs/support/world.ts';

const HOUR = 3_600_000;
let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

async function ended(tenant = 'acme'): Promise<string> {
  const jobId = await world.accept(tenant);
  const outcome = { status: 'failed', error: 'No luck' } as const;
  await world.store.finishJob({ jobId, attempt: 1, outcome, now: world.now, deliverAt: world.now });
  return jobId;
}

/** Tries all that is due until nothing is. */
async function answer(http_status: number): Promise<void> {
  for (;;) {
    const due = await world.store.takeDueDeliveries({ now: world.now, limit: 10 });
    if (due.length === 0) return;
    for (const { id, job_id: jobId, n } of due) {
      const result = { http_status, error: null, duration_ms: 5 };
      await world.store.recordTry({ deliveryId: id, jobId, n, sentBy: 'app', now: world.now, ...result });
    }
    if (http_status !== 200) world.now += Math.max(...CALLBACK_RETRY_MS);
  }
}

async function list(query: Partial<JobQuery> = {}, tenant = 'acme') {
  const { jobs, more } = await world.store.listJobs({ tenant, query: { limit: 10, ...query } });
  return { more, jobs: jobs.map(({ job_id, callback }) => [job_id, callback]) };
}

const givenUp = async (tenant = 'acme') =>
  (await world.store.overview({ tenant, now: world.now, hours: 24 })).callbacksGivenUp;

test('jobs whose sender was not told are found, with what became of it, and of one organisation', async () => {
  const delivered = await ended();
  await answer(200);
  const failed = await ended();
  const theirs = await ended('globex');
  await answer(500);
  const pending = await ended();
  const open = await world.accept();
  expect((await list()).jobs).toEqual([
    [open, null],
    [pending, 'pending'],
    [failed, 'failed'],
    [delivered, 'delivered'],
  ]);
  expect((await list({ callback: 'failed' })).jobs).toEqual([[failed, 'failed']]);
  expect((await list({ callback: 'pending' })).jobs).toEqual([[pending, 'pending']]);
  expect((await list({ callback: 'failed', status: 'completed' })).jobs).toEqual([]);
  expect((await list({ callback: 'failed' }, 'globex')).jobs).toEqual([[theirs, 'failed']]);
});

test('of several callbacks of a job one that arrived counts, and one on its way is not given up', async () => {
  const jobId = await ended();
  await answer(500);
  const again = () => world.store.deliverAgain({ jobId, cause: 'replay', now: world.now });
  expect([await list({ callback: 'failed' }), await givenUp()]).toMatchObject([
    { jobs: [[jobId, 'failed']] },
    1,
  ]);
  await again();
  expect((await list()).jobs).toEqual([[jobId, 'pending']]);
  expect([await list({ callback: 'failed' }), await givenUp()]).toMatchObject([{ jobs: [] }, 0]);
  await answer(500);
  // Given up twice, it is one job all the same.
  expect((await list({ callback: 'failed' })).jobs).toEqual([[jobId, 'failed']]);
  expect(await givenUp()).toBe(1);
  await again();
  await answer(200);
  await again();
  await answer(500);
  expect((await list()).jobs).toEqual([[jobId, 'delivered']]);
  expect([await list({ callback: 'failed' }), await givenUp()]).toMatchObject([{ jobs: [] }, 0]);
});

test('pages of them go from the newest to the oldest, and the overview forgets them after a day', async () => {
  const jobs: string[] = [];
  for (let n = 0; n < 3; n++) jobs.unshift(await ended());
  await answer(500);
  const first = await world.store.listJobs({ tenant: 'acme', query: { limit: 2, callback: 'failed' } });
  const { created_at = 0, job_id = '' } = first.jobs.at(-1) ?? {};
  expect(first.more).toBe(true);
  const rest = await list({ callback: 'failed', cursor: { createdAt: created_at, id: job_id } });
  expect([...first.jobs.map((job) => job.job_id), ...rest.jobs.map(([id]) => id)]).toEqual(jobs);
  expect([await givenUp(), await givenUp('globex')]).toEqual([3, 0]);
  world.now += 24 * HOUR;
  expect(await givenUp()).toBe(0);
});
