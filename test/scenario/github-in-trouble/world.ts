/**
 * App, executor and embedded GitHub in this process, with faults between them and time that is simulated. Only the browser
 * is left out, whose time cannot be: the page that the templates made is taken as it is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { vi } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { callersOf, EXECUTOR_REPOSITORY, LIMITS } from '../../../src/config.ts';
import { acceptedAnswer } from '../../../src/contract/accepted.ts';
import type { CallbackBody } from '../../../src/contract/callback.ts';
import type { JobView } from '../../../src/contract/job-view.ts';
import { systemClock } from '../../../src/domain/clock.ts';
import { LOCAL_EVALUATION_TIMING } from '../../../src/domain/evaluation-timing.ts';
import { PRODUCTION_TIMING } from '../../../src/domain/site-timing.ts';
import { EXECUTOR_WORKFLOWS } from '../../../src/github/install/executor-files.ts';
import { listen } from '../../../src/server.ts';
import { openStore } from '../../../src/store/store.ts';
import { createHub } from '../../../src/streams/hub.ts';
import { type FaultRule, faultyFetch } from '../../fakes/faulty-fetch.ts';
import { inSimulatedTime } from '../../fakes/simulated-time.ts';
import { SECRET, task } from '../../fakes/tasks.ts';
import {
  APP,
  type Harness,
  keys,
  ORGANISATION,
  startHarness,
  WEBHOOK_SECRET,
} from '../../unit/local/support/embedded.ts';
import { type Issuer, runClaims, startIssuer } from '../../unit/runs/support/issuer.ts';
import { startRun } from './run.ts';

/** As in production, but the sender does not wait as long: simulated time is cheap and not free. */
const TIMING = { ...PRODUCTION_TIMING, deadlineMs: 400_000, publishMs: 130_000, attemptMs: 60_000 };
const TICK_MS = 2_000;

export interface Told {
  job: JobView;
  /** Each callback that was taken. */
  callbacks: CallbackBody[];
  /** Method and path of each request to GitHub. */
  calls: string[];
  /** Of the rules, what came to pass. */
  faults: string[];
}

export interface TroubledWorld extends AsyncDisposable {
  harness: Harness;
  /** Does one task after the other; `rules` hold from the last one on. */
  run(tasks: object[], rules: FaultRule[]): Promise<Told>;
}

export async function startTroubledWorld(): Promise<TroubledWorld> {
  await using started = new AsyncDisposableStack();
  const harness = started.use(
    // No runner ever takes a job: its part is played by the runs of this process.
    await startHarness({ runner: { maxConcurrent: 0 }, permissions: PERMISSIONS }),
  );
  const { sha } = await harness.github.seedRepository('errand', ACTION, {
    private: false,
    message: 'The action',
  });
  const issuer = started.use(await startIssuer());
  const all = started.move();
  return {
    harness,
    run: (tasks, rules) =>
      runTasks({ harness, issuer, action: `${ORGANISATION}/errand/action@${sha}`, tasks, rules }),
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}

const ACTION = new Map([
  ['action/action.yml', Buffer.from('runs: {using: node24, main: main.cjs}')],
  ['action/main.cjs', Buffer.from('')],
]);

const PERMISSIONS = {
  metadata: 'read',
  administration: 'write',
  contents: 'write',
  workflows: 'write',
  pages: 'write',
  pull_requests: 'write',
  actions: 'write',
} as const;

async function runTasks({
  harness,
  issuer,
  action,
  tasks,
  rules,
}: {
  harness: Harness;
  issuer: Issuer;
  action: string;
  tasks: object[];
  rules: FaultRule[];
}): Promise<Told> {
  await using started = new AsyncDisposableStack();
  const dir = mkdtempSync(join(tmpdir(), 'errand-trouble-'));
  started.defer(() => rmSync(dir, { recursive: true, force: true }));
  const server = await listen({ port: 0, host: '127.0.0.1' });
  started.defer(server.close);
  const runs: Promise<void>[] = [];
  const callbacks: CallbackBody[] = [];
  const receiver = 'http://receiver.test/evaluate';
  const realFetch = globalThis.fetch;
  const apiUrl = `${harness.github.url}/api/v3`;
  const token = await harness.token();

  const through: typeof fetch = async (input, init) => {
    if (String(input) === receiver) {
      callbacks.push(JSON.parse(String(init?.body)));
      return new Response('{}');
    }
    const response = await realFetch(input, init);
    if (String(input).endsWith('/dispatches')) startNewRuns();
    return response;
  };
  const github = faultyFetch([], through);
  vi.stubGlobal('fetch', github.fetch);
  started.defer(() => void vi.unstubAllGlobals());

  const hub = createHub();
  const store = await openStore(join(dir, 'errand.sqlite'), { url: server.url, onChange: hub.notify });
  started.defer(() => store.close());
  const app = await createApp({
    config: {
      url: server.url,
      callers: callersOf({ ERRAND_SECRET: SECRET, ERRAND_SECRETS: {} }),
      repositoryPrefix: '',
      github: {
        apiUrl,
        serverUrl: harness.github.url,
        oidcIssuer: issuer.url,
        workflows: EXECUTOR_WORKFLOWS,
        runnerEnvironments: ['github-hosted'],
        organisation: ORGANISATION,
        executorRepository: EXECUTOR_REPOSITORY,
        action,
        app: { id: APP.id, privateKey: keys.privateKey },
      },
      webhookSecret: WEBHOOK_SECRET,
      timing: TIMING,
      evaluations: { timing: LOCAL_EVALUATION_TIMING },
      webhooks: { policy: { allowLoopback: true, allowHttp: true } },
      limits: { ...LIMITS, mostQueued: 10, submissionsPerMinute: 100 },
      tickMs: TICK_MS,
    },
    store,
    hub,
    clock: systemClock,
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
  });
  server.use(app.handle, app.longLived);
  const seen = new Set(harness.github.runs().map(({ id }) => id));

  /** What a dispatch has started, each as a runner would take it. */
  function startNewRuns(): void {
    for (const { id, title, status } of harness.github.runs()) {
      if (seen.has(id) || status === 'completed') continue;
      seen.add(id);
      const [, job = '', attempt] = /^(\S+) attempt (\d+)$/.exec(title) ?? [];
      const payload = { job, attempt: Number(attempt), site: 'site', app_url: server.url };
      const run = { payload, token: () => tokenFor(id), fetch: github.fetch, apiUrl };
      runs.push(startRun(run).then(() => endRun(id)));
    }
  }

  async function tokenFor(runId: number): Promise<string> {
    const { repositoryId, ownerId } = await executorIds();
    const claims = runClaims({ issuer: issuer.url, audience: server.url, repositoryId, ownerId });
    return issuer.sign({ ...claims, run_id: String(runId) });
  }

  const asGitHub = (method: string, path: string) =>
    realFetch(`${apiUrl}/repos/${ORGANISATION}/${EXECUTOR_REPOSITORY}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
    });

  /** GitHub knows the run as waiting; for the App it has to be over. */
  async function endRun(id: number): Promise<void> {
    await asGitHub('POST', `/actions/runs/${id}/cancel`);
  }

  async function executorIds() {
    const repository = (await (await asGitHub('GET', '')).json()) as { id: number; owner: { id: number } };
    return { repositoryId: repository.id, ownerId: repository.owner.id };
  }

  const post = (body: object) =>
    realFetch(`${server.url}/handle_task`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...task(receiver), ...body }),
    });
  return await inSimulatedTime(async () => {
    await app.ensureExecutors();
    app.start();
    let id = '';
    let from = 0;
    for (const [n, body] of tasks.entries()) {
      if (n === tasks.length - 1) {
        github.inject(...rules);
        from = github.calls.length;
      }
      id = acceptedAnswer.parse(await (await post(body)).json()).job_id;
      while (!(await isSettled(id))) await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    await Promise.all(runs);
    await app.stop();
    return {
      job: (await store.readJob(id)) as JobView,
      callbacks,
      calls: github.calls.slice(from),
      faults: github.faults,
    };
  }, github.isBusy);

  async function isSettled(id: string): Promise<boolean> {
    const job = await store.readJob(id);
    return (
      job !== null &&
      job.finished_at !== null &&
      job.deliveries.length > 0 &&
      job.deliveries.every(({ state }) => state !== 'pending')
    );
  }
}
