/** What the App does when it hears that a run is over: what GitHub says about the run counts, not what the webhook says. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXECUTOR_REPOSITORY } from '../../../src/config/config.ts';
import { DISPATCH_EVENT } from '../../../src/contract/run-api.ts';
import { runName } from '../../../src/domain/run-name.ts';
import { type AppWithoutRuns, startAppWithoutRuns } from '../../fakes/app-without-runs.ts';
import { type FaultRule, faultyFetch } from '../../fakes/faulty-fetch.ts';
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
afterEach(async () => {
  vi.unstubAllGlobals();
  await world[Symbol.asyncDispose]();
});

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

/** What a webhook says of a repository. */
async function describeRepository(at = path): Promise<{ id: number; name: string; owner: object }> {
  const { id, name, owner } = (await world.harness.api('GET', at)).body;
  return { id, name, owner };
}

const payload = async (changes: object = {}, repository?: object) => ({
  action: 'completed',
  repository: repository ?? (await describeRepository()),
  workflow_run: { id: runId, run_attempt: 1, display_title: runName(job, 1), ...changes },
});

const hear = async (changes: object = {}, repository?: object) =>
  world.tell('workflow_run', await payload(changes, repository));

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
  expect(await hear({ id: runId + 1 })).toBe(500);
  expect((await world.job(job)).events).toEqual(before.events);
  await endRun();
  expect(await hear()).toBe(200);
  expect(await attempts()).toHaveLength(2);
});

test('a run of a site, which may call itself what it likes: nothing changes', async () => {
  await endRun();
  const before = await world.job(job);
  await world.harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name: 'site-of-somebody' });
  const site = await describeRepository(`/repos/${ORGANISATION}/site-of-somebody`);
  expect(await hear({}, site)).toBe(200);
  expect((await world.job(job)).events).toEqual(before.events);
});

describe('an executor repository that was renamed', () => {
  const renamed = `/repos/${ORGANISATION}/renamed`;

  test('is known by its id', async () => {
    // The App has asked it for something.
    expect(await hear()).toBe(200);
    await endRun();
    await world.harness.api('PATCH', path, { name: 'renamed' });
    expect(await hear({}, await describeRepository(renamed))).toBe(200);
    expect(await attempts()).toHaveLength(2);
  });

  test('is none of a site that has its name now', async () => {
    expect(await hear()).toBe(200);
    await endRun();
    await world.harness.api('PATCH', path, { name: 'renamed' });
    await world.harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name: EXECUTOR_REPOSITORY });
    const before = await world.job(job);
    expect(await hear()).toBe(200);
    expect((await world.job(job)).events).toEqual(before.events);
  });

  test('is not known to an App that has asked for nothing yet: its watchdog will see to it', async () => {
    await endRun();
    await world.harness.api('PATCH', path, { name: 'renamed' });
    const before = await world.job(job);
    expect(await hear({}, await describeRepository(renamed))).toBe(200);
    expect((await world.job(job)).events).toEqual(before.events);
  });
});

describe('what could not be dealt with', () => {
  const run = `GET ${path}/actions/runs/*`;
  const limited = { 'retry-after': '1' };
  test.each<[string, FaultRule]>([
    ['401', { match: run, fault: { status: 401 }, times: 2 }],
    ['403', { match: run, fault: { status: 403 } }],
    ['404', { match: run, fault: { status: 404 } }],
    ['a limit', { match: run, fault: { status: 429, headers: limited } }],
    ['500', { match: run, fault: { status: 500 } }],
    ['502', { match: run, fault: { status: 502 } }],
    ['a broken connection', { match: run, fault: 'reset' }],
    ['422 for a token', { match: 'POST /app/installations/*/access_tokens', fault: { status: 422 } }],
  ])(
    'because GitHub answered %s is answered 500 and logged, and works when it is sent again',
    async (_, rule) => {
      await endRun();
      const said = await payload();
      vi.stubGlobal('fetch', faultyFetch([rule]).fetch);
      const id = randomUUID();
      expect(await world.tell('workflow_run', said, { id })).toBe(500);
      expect(world.warnings).toMatchObject([
        { event: 'workflow_run', delivery_id: id, msg: 'a webhook could not be dealt with' },
      ]);
      expect(await attempts()).toHaveLength(1);
      await until(
        async () => (await world.tell('workflow_run', said, { id })) === 200,
        'the end of the trouble',
      );
      expect(await attempts()).toHaveLength(2);
    },
  );

  test('because it is not as GitHub sends it is answered 500, and not 400 as one that GitHub has not signed', async () => {
    const said = { ...(await payload()), workflow_run: {} };
    expect(await world.tell('workflow_run', said)).toBe(500);
    expect(await world.tell('workflow_run', said, { secret: 'a guess' })).toBe(400);
    expect(world.warnings).toHaveLength(1);
  });
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
