import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteTask } from '../../../src/contract/task.ts';
import type { NewSiteJob } from '../../../src/store/accept-sites.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { newStoreAddress } from '../../fakes/store-address.ts';
import { task } from '../../fakes/tasks.ts';

const DAY_MS = 24 * 3_600_000;
let dir: string;
let store: Store;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'errand-store-'));
  store = await openStore(await newStoreAddress(dir), { url: 'http://app.test', onChange: () => {} });
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true });
});

function job(n: number, changes: Partial<NewSiteJob> & { round?: number } = {}): NewSiteJob {
  const { round = 1, ...rest } = changes;
  const now = 1_000 + n;
  return {
    tenant: 'acme',
    jobId: `job_${n}`,
    siteId: `site_${n}`,
    key: `key ${n}`,
    task: siteTask.parse({ ...task('http://x.test/'), task: 'one', round, nonce: `${n}` }),
    now,
    mostPerDay: 100,
    giveUpAt: now + 1,
    deadlineAt: now + 2,
    ...rest,
  };
}
const acceptAll = (jobs: NewSiteJob[]) => Promise.allSettled(jobs.map((one) => store.acceptSite(one)));
const outcomes = async (jobs: NewSiteJob[]) =>
  (await acceptAll(jobs)).map((told) =>
    told.status === 'rejected'
      ? told.reason.until
      : `${told.value.jobId}${told.value.repeated ? ' again' : ''}`,
  );

test('each has its own job, first event and dispatch', async () => {
  expect(await outcomes([job(1), job(2, { tenant: 'other' })])).toEqual(['job_1', 'job_2']);
  expect((await store.readJob('job_2'))?.events.map(({ seq, type }) => [seq, type])).toEqual([
    [1, 'accepted'],
  ]);
  expect((await store.tenantsDue(2_000)).sort()).toEqual(['acme', 'other']);
});

test('the same request twice at a time is one job', async () => {
  expect(await outcomes([job(1), job(2, { key: 'key 1' }), job(3)])).toEqual([
    'job_1',
    'job_1 again',
    'job_3',
  ]);
  expect(await store.readJob('job_2')).toBeNull();
});

test('a round 2 that comes together with its round 1 goes on with that site', async () => {
  await outcomes([job(1), job(2, { round: 2 }), job(3, { round: 2, tenant: 'other' })]);
  const sites = ['job_1', 'job_2', 'job_3'].map(async (id) => (await store.siteOfJob(id))?.id);
  expect(await Promise.all(sites)).toEqual(['site_1', 'site_1', 'site_3']);
});

test('no more are taken at a time than the organisation may send in a day, and each hears when the next one may come', async () => {
  const mostPerDay = 3;
  await outcomes([job(1, { mostPerDay })]);
  const coming = [2, 3, 4, 5].map((n) => job(n, { mostPerDay }));
  const others = job(6, { mostPerDay, tenant: 'other' });
  const inADay = 1_001 + DAY_MS;
  expect(await outcomes([...coming, others])).toEqual(['job_2', 'job_3', inADay, inADay, 'job_6']);
  expect(await store.readJob('job_4')).toBeNull();
  // A day later the first one counts no more.
  const later = [7, 8].map((n) => job(n, { mostPerDay, now: inADay }));
  expect(await outcomes(later)).toEqual(['job_7', 1_002 + DAY_MS]);
});

test('also where more come at a time than may come in a day', async () => {
  const coming = [1, 2, 3].map((n) => job(n, { mostPerDay: 2 }));
  expect(await outcomes(coming)).toEqual(['job_1', 'job_2', 1_003 + DAY_MS]);
});
