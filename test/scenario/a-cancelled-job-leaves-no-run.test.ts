/** A job and its run part before they have met: the run waits for a runner that nobody needs any more. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EXECUTOR_REPOSITORY } from '../../src/config/config.ts';
import { type AppWithoutRuns, startAppWithoutRuns } from '../fakes/app-without-runs.ts';
import { SECRET, task } from '../fakes/tasks.ts';
import { ORGANISATION, until } from '../unit/local/support/embedded.ts';

let world: AppWithoutRuns;
beforeEach(async () => {
  // No runner ever takes a run: they stay queued.
  world = await startAppWithoutRuns();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await world[Symbol.asyncDispose]();
});

const at = `/repos/${ORGANISATION}/${EXECUTOR_REPOSITORY}`;
const run = (n = 0) => world.harness.github.runs()[n];
const EVALUATION_URL = 'http://127.0.0.1:9/evaluate';

const cancel = (job: string) =>
  fetch(`${world.url}/jobs/${job}/cancel`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET}` },
  });

/** Runs of a workflow that calls what the embedded GitHub does not have fail at once, and have no name. */
async function callWhatIsThere(): Promise<void> {
  const workflow = `${at}/contents/.github/workflows/errand.yml`;
  const { content, sha } = (await world.harness.api('GET', workflow)).body;
  const text = Buffer.from(content, 'base64')
    .toString()
    .replace(/uses: .+/, 'uses: actions/upload-artifact@v4');
  const changed = { message: 'x', content: Buffer.from(text).toString('base64'), sha };
  expect((await world.harness.api('PUT', workflow, changed)).status).toBe(200);
}

test('a queued run whose job is cancelled is cancelled, and that of another job is not', async () => {
  await world.app.ensureExecutors();
  await callWhatIsThere();
  world.app.start();
  const job = await world.submit(task(EVALUATION_URL));
  await until(() => run()?.status === 'queued', 'the first run');
  await world.submit(task(EVALUATION_URL, { task: 'another' }));
  await until(() => run(1)?.status === 'queued', 'the second run');
  expect((await cancel(job)).status).toBe(200);
  const runs = async () => (await world.harness.api('GET', `${at}/actions/runs`)).body.workflow_runs;
  const ofJob = async () =>
    (await runs()).find(({ display_title }: { display_title: string }) => display_title.startsWith(job));
  await until(async () => (await ofJob()).conclusion === 'cancelled', 'the end of the run');
  const states = (await runs()).map(({ status }: { status: string }) => status);
  expect(states.sort()).toEqual(['completed', 'queued']);
});

test('an App that is stopped while it asks about its runs waits for the answer, and asks about no more', async () => {
  const { app, store } = world;
  await app.ensureExecutors();
  for (const name of ['one', 'two']) {
    const job = await world.submit(task(EVALUATION_URL, { task: name }));
    const claim = {
      jobId: job,
      attempt: 1,
      runId: `${name.length}`,
      runAttempt: 1,
      runUrl: 'http://x.test/',
    };
    expect(await store.claimAttempt({ ...claim, tokenHash: 'hash', now: Date.now() })).toBe(true);
  }
  const { promise: isAsked, resolve: asked } = Promise.withResolvers<void>();
  const { promise: answer, resolve: goOn } = Promise.withResolvers<void>();
  const through = globalThis.fetch;
  let questions = 0;
  vi.stubGlobal('fetch', async (input: string | URL, init?: RequestInit) => {
    if (String(input).includes('/actions/runs/')) {
      questions += 1;
      asked();
      await answer;
    }
    return through(input, init);
  });
  app.start();
  await isAsked;
  let isStopped = false;
  const stopped = app.stop().then(() => {
    isStopped = true;
  });
  // Everything else that the App does has ended by the time a request has gone there and back.
  await world.harness.api('GET', at);
  await world.harness.api('GET', at);
  expect(isStopped).toBe(false);
  goOn();
  await stopped;
  expect(questions).toBe(1);
});
