/** What the App does when it hears that a run is over: what GitHub says about the run counts, not what the webhook says. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXECUTOR_REPOSITORY } from '../../../src/config.ts';
import { DISPATCH_EVENT } from '../../../src/contract/run-api.ts';
import { runName } from '../../../src/domain/run-name.ts';
import { type AppWithoutRuns, startAppWithoutRuns } from '../../fakes/app-without-runs.ts';
import { task } from '../../fakes/tasks.ts';
import { ORGANISATION, until } from '../local/support/embedded.ts';

let world: AppWithoutRuns;
let job: string;
let runId: number;
beforeEach(async () => {
  world = await startAppWithoutRuns();
  await world.app.ensureExecutors();
  job = await world.submit(task('http://127.0.0.1:9/evaluate'));
  const { harness, store, url } = world;
  const lease = { tenant: 'default', now: Date.now(), leaseUntil: Date.now() + 60_000 };
  expect(await store.takeDueDispatch(lease)).toMatchObject({ job_id: job, attempt: 1 });
  const client_payload = { job, attempt: 1, site: 'site', app_url: url };
  await harness.api('POST', `${path}/dispatches`, { event_type: DISPATCH_EVENT, client_payload });
  await store.dispatchSent({ job_id: job, attempt: 1, now: Date.now() });
  runId = (await until(() => harness.github.runs()[0], 'the run')).id;
});
afterEach(() => world[Symbol.asyncDispose]());

const path = `/repos/${ORGANISATION}/${EXECUTOR_REPOSITORY}`;

/** The job's run has claimed it. */
const claim = async (runAttempt = 1) => {
  const claimed = { jobId: job, attempt: 1, runId: String(runId), runAttempt, runUrl: 'http://x.test/' };
  expect(await world.store.claimAttempt({ ...claimed, tokenHash: 'hash', now: Date.now() })).toBe(true);
};

/** The run has really ended. */
async function endRun(): Promise<void> {
  await world.harness.api('POST', `${path}/actions/runs/${runId}/cancel`);
  await until(() => world.harness.github.runs()[0]?.status === 'completed', 'the end of the run');
}

const hear = (changes: object = {}, repository = EXECUTOR_REPOSITORY) =>
  world.tell('workflow_run', {
    action: 'completed',
    repository: { name: repository },
    workflow_run: { id: runId, run_attempt: 1, display_title: runName(job, 1), ...changes },
  });

const attempts = async () => (await world.job(job)).attempts;

test('a run that ended without claiming its job: the next attempt begins', async () => {
  await endRun();
  expect(await hear()).toBe(200);
  expect(await attempts()).toMatchObject([{ reason: 'the run ended without a result (cancelled)' }, {}]);
});

test('a run that ended with its job unfinished: the next attempt begins', async () => {
  await claim();
  await endRun();
  expect(await hear({ display_title: 'anything' })).toBe(200);
  expect(await attempts()).toMatchObject([{ reason: 'the run ended without a result (cancelled)' }, {}]);
  // Late and doubled ones change nothing.
  expect(await hear()).toBe(200);
  expect(await attempts()).toHaveLength(2);
});

test('a run that goes on, as GitHub knows: nothing changes', async () => {
  const before = await world.job(job);
  expect(await hear()).toBe(200);
  expect(await world.job(job)).toMatchObject({ attempts: before.attempts, events: before.events });
  await claim();
  const claimed = await world.job(job);
  expect(await hear()).toBe(200);
  expect(await world.job(job)).toMatchObject({ status: 'running', events: claimed.events });
});

test('another try of the run has ended: nothing changes', async () => {
  await claim(2);
  await endRun();
  const before = await world.job(job);
  for (const run_attempt of [1, 2]) expect(await hear({ run_attempt })).toBe(200);
  expect(await world.job(job)).toMatchObject({ status: 'running', events: before.events });
});

test('a run that GitHub does not know: nothing changes, and it may come again', async () => {
  const before = await world.job(job);
  expect(await hear({ id: runId + 1 })).toBe(404);
  expect((await world.job(job)).events).toEqual(before.events);
  await endRun();
  expect(await hear()).toBe(200);
  expect(await attempts()).toHaveLength(2);
});

test('a run of a site, which may call itself what it likes: nothing changes', async () => {
  await endRun();
  const before = await world.job(job);
  expect(await hear({}, 'site-of-somebody')).toBe(200);
  expect((await world.job(job)).events).toEqual(before.events);
});

test('a callback that is the run’s to send is the App’s once the run has really ended', async () => {
  await claim();
  const now = Date.now();
  const outcome = { status: 'failed', error: 'because' } as const;
  await world.store.finishJob({ jobId: job, attempt: 1, outcome, now, deliverAt: now + 60_000 });
  const due = () => world.store.takeDueDeliveries({ now: Date.now(), limit: 5 });
  expect(await hear()).toBe(200);
  expect(await due()).toEqual([]);
  await endRun();
  expect(await hear({ run_attempt: 2 })).toBe(200);
  expect(await due()).toEqual([]);
  expect(await hear()).toBe(200);
  expect(await due()).toMatchObject([{ job_id: job }]);
});
