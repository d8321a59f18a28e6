/** The App in front of an embedded GitHub that starts no run: what runs and webhooks would say, a test says. */
import { createHmac, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import { type App, createApp } from '../../src/app.ts';
import { callersOf } from '../../src/config/callers.ts';
import { type Config, EXECUTOR_REPOSITORY, LIMITS } from '../../src/config/config.ts';
import { acceptedAnswer } from '../../src/contract/accepted.ts';
import { type JobView, jobView } from '../../src/contract/job-view.ts';
import { type Clock, systemClock } from '../../src/domain/clock.ts';
import { LOCAL_EVALUATION_TIMING } from '../../src/domain/evaluation-timing.ts';
import { LOCAL_TIMING } from '../../src/domain/site-timing.ts';
import { EXECUTOR_WORKFLOWS } from '../../src/github/install/executor-files.ts';
import { listen } from '../../src/server.ts';
import { createJournal } from '../../src/store/journal.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createHub } from '../../src/streams/hub.ts';
import {
  ALL_PERMISSIONS,
  APP,
  type Harness,
  keys,
  ORGANISATION,
  startHarness,
  WEBHOOK_SECRET,
} from '../unit/local/support/embedded.ts';
import { SECRET } from './tasks.ts';

export interface AppWithoutRuns extends AsyncDisposable {
  harness: Harness;
  url: string;
  /** Its loops are the test's to start. */
  app: App;
  store: Store;
  storeFile: string;
  /** What it has logged as warning or worse. */
  warnings: { msg: string; [key: string]: unknown }[];
  job(id: string): Promise<JobView>;
  /** Posts a task that has to be accepted; its job's id. */
  submit(body: unknown): Promise<string>;
  /** A webhook as GitHub sends it; its status. */
  tell(event: string, payload: object, changes?: { id?: string; secret?: string }): Promise<number>;
}

export interface AppWithoutRunsOptions {
  clock?: Clock;
  secrets?: Record<string, string>;
  /** The embedded GitHub if not given. */
  oidcIssuer?: string;
  limits?: Partial<Config['limits']>;
  watching?: Config['watching'];
}

export async function startAppWithoutRuns({
  clock = systemClock,
  secrets = {},
  oidcIssuer,
  limits = {},
  watching,
}: AppWithoutRunsOptions = {}): Promise<AppWithoutRuns> {
  await using started = new AsyncDisposableStack();
  const harness = started.use(
    await startHarness({
      permissions: { ...ALL_PERMISSIONS, workflows: 'write', pull_requests: 'write' },
      organisations: Object.keys(secrets),
      runner: { maxConcurrent: 0 },
    }),
  );
  const server = await listen({ port: 0, host: '127.0.0.1' });
  started.defer(server.close);
  const hub = createHub();
  const storeFile = join(harness.dataDir, 'errand.sqlite');
  const journal = createJournal();
  const store = await openStore(storeFile, { url: server.url, onChange: hub.notify, ...journal });
  started.defer(() => store.close());
  const warnings: AppWithoutRuns['warnings'] = [];
  const app = await createApp({
    config: {
      url: server.url,
      callers: callersOf({ ERRAND_SECRET: SECRET, ERRAND_SECRETS: secrets }),
      repositoryPrefix: 'site-',
      github: {
        apiUrl: `${harness.github.url}/api/v3`,
        serverUrl: harness.github.url,
        oidcIssuer: oidcIssuer ?? harness.github.url,
        workflows: EXECUTOR_WORKFLOWS,
        runnerEnvironments: ['github-hosted'],
        organisation: ORGANISATION,
        executorRepository: EXECUTOR_REPOSITORY,
        action: `errand/errand/action@${'1'.repeat(40)}`,
        app: { id: APP.id, privateKey: keys.privateKey },
      },
      webhookSecret: WEBHOOK_SECRET,
      timing: LOCAL_TIMING,
      evaluations: { timing: LOCAL_EVALUATION_TIMING },
      webhooks: { policy: { allowLoopback: true, allowHttp: true } },
      limits: { ...LIMITS, mostQueued: 10, submissionsPerMinute: 100, ...limits },
      watching,
      tickMs: 50,
    },
    store,
    hub,
    journal,
    clock,
    log: pino({ level: 'warn' }, { write: (line: string) => void warnings.push(JSON.parse(line)) }),
  });
  started.defer(() => app.stop());
  server.use(app.handle, app.longLived);

  const stack = started.move();
  return {
    harness,
    url: server.url,
    app,
    store,
    storeFile,
    warnings,
    job: async (id) => jobView.parse(await (await fetch(`${server.url}/jobs/${id}`)).json()),
    async submit(body) {
      const response = await fetch(`${server.url}/handle_task`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return acceptedAnswer.parse(await response.json()).job_id;
    },
    async tell(event, payload, { id = randomUUID(), secret = WEBHOOK_SECRET } = {}) {
      const body = JSON.stringify(payload);
      const response = await fetch(`${server.url}/api/github/webhooks`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-github-event': event,
          'x-github-delivery': id,
          'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
        },
        body,
      });
      await response.body?.cancel();
      return response.status;
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
