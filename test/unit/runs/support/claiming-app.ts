/** A running App with one accepted job, in front of the embedded GitHub and an issuer of which the test has the key. */
import { request } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../../../src/app.ts';
import { callersOf, EXECUTOR_REPOSITORY, LIMITS } from '../../../../src/config.ts';
import { acceptedAnswer } from '../../../../src/contract/accepted.ts';
import { systemClock } from '../../../../src/domain/clock.ts';
import { LOCAL_EVALUATION_TIMING } from '../../../../src/domain/evaluation-timing.ts';
import { LOCAL_TIMING } from '../../../../src/domain/site-timing.ts';
import { EXECUTOR_WORKFLOWS } from '../../../../src/github/install/executor-files.ts';
import { listen } from '../../../../src/server.ts';
import { openStore } from '../../../../src/store/store.ts';
import { createHub } from '../../../../src/streams/hub.ts';
import { SECRET, task } from '../../../fakes/tasks.ts';
import { APP, keys, ORGANISATION, startHarness, WEBHOOK_SECRET } from '../../local/support/embedded.ts';
import { type Issuer, runClaims, startIssuer } from './issuer.ts';

export interface Answer {
  status: number;
  text: string;
}

export interface ClaimingApp extends AsyncDisposable {
  url: string;
  issuer: Issuer;
  installationId: number;
  /** The job that waits for its run. */
  job: string;
  storeFile: string;
  /** Claims that the App takes, with `changes`; `undefined` leaves one out. */
  claims(changes?: Record<string, unknown>): Record<string, unknown>;
  /** `POST /runs/{job}/claim` with these Authorization headers, each as a header line of its own. */
  claim(job: string, authorization: string[], attempt?: number): Promise<Answer>;
}

export async function startClaimingApp(): Promise<ClaimingApp> {
  await using started = new AsyncDisposableStack();
  const harness = started.use(await startHarness());
  const { id: repositoryId } = await harness.github.seedRepository(
    EXECUTOR_REPOSITORY,
    new Map([['README.md', Buffer.from('The executor')]]),
    { private: true, message: 'Begin' },
  );
  const { body: organisation } = await harness.api('GET', `/orgs/${ORGANISATION}`);
  const issuer = started.use(await startIssuer());
  const server = await listen({ port: 0, host: '127.0.0.1' });
  started.defer(server.close);

  const hub = createHub();
  const storeFile = join(harness.dataDir, 'errand.sqlite');
  const store = await openStore(storeFile, { url: server.url, onChange: hub.notify });
  started.defer(() => store.close());
  const app = await createApp({
    config: {
      url: server.url,
      callers: callersOf({ ERRAND_SECRET: SECRET, ERRAND_SECRETS: {} }),
      repositoryPrefix: 'site-',
      github: {
        apiUrl: `${harness.github.url}/api/v3`,
        serverUrl: harness.github.url,
        oidcIssuer: issuer.url,
        workflows: EXECUTOR_WORKFLOWS,
        runnerEnvironments: ['github-hosted'],
        organisation: ORGANISATION,
        executorRepository: EXECUTOR_REPOSITORY,
        action: undefined,
        app: { id: APP.id, privateKey: keys.privateKey },
      },
      webhookSecret: WEBHOOK_SECRET,
      timing: LOCAL_TIMING,
      evaluations: { timing: LOCAL_EVALUATION_TIMING },
      webhooks: { policy: { allowLoopback: true, allowHttp: true } },
      limits: { ...LIMITS, mostQueued: 10, submissionsPerMinute: 100 },
      tickMs: 1_000,
    },
    store,
    hub,
    clock: systemClock,
    log: pino({ level: 'silent' }),
  });
  // Its loops are not started: no run but the test's comes for the job.
  server.use(app.handle, app.longLived);

  const accepted = await fetch(`${server.url}/handle_task`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(task('http://127.0.0.1:9/evaluate')),
  });
  const { job_id: job } = acceptedAnswer.parse(await accepted.json());

  const stack = started.move();
  return {
    url: server.url,
    issuer,
    installationId: harness.installationId,
    job,
    storeFile,
    claims: (changes = {}) => ({
      ...runClaims({ issuer: issuer.url, audience: server.url, repositoryId, ownerId: organisation.id }),
      ...changes,
    }),
    claim: (of, authorization, attempt = 1) =>
      post(`${server.url}/runs/${of}/claim`, authorization, JSON.stringify({ attempt })),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** Not `fetch`, which would join the lines of a header to one. */
function post(url: string, authorization: string[], body: string): Promise<Answer> {
  const lines = authorization.flatMap((value) => ['authorization', value]);
  const headers = [
    ...['host', new URL(url).host, 'content-type', 'application/json'],
    ...['content-length', String(body.length)],
    ...lines,
  ];
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, text });
    });
    sent.on('error', reject).end(body);
  });
}
