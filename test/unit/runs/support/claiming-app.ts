/** A running App with one accepted job, in front of the embedded GitHub and an issuer of which the test has the key. */
import { request } from 'node:http';
import { EXECUTOR_REPOSITORY } from '../../../../src/config/config.ts';
import {
  type AppWithoutRuns,
  type AppWithoutRunsOptions,
  startAppWithoutRuns,
} from '../../../fakes/app-without-runs.ts';
import { task } from '../../../fakes/tasks.ts';
import { ORGANISATION } from '../../local/support/embedded.ts';
import { type Issuer, runClaims, startIssuer } from './issuer.ts';

export interface Answer {
  status: number;
  text: string;
}

export interface ClaimingApp extends Omit<AppWithoutRuns, 'job'> {
  issuer: Issuer;
  installationId: number;
  /** The job that waits for its run. */
  job: string;
  /** Claims that the App takes, with `changes`; `undefined` leaves one out. */
  claims(changes?: Record<string, unknown>): Record<string, unknown>;
  /** `POST /runs/{job}/claim` with these Authorization headers, each as a header line of its own. */
  claim(job: string, authorization: string[], attempt?: number): Promise<Answer>;
  /** The same for what a run reports. */
  say(job: string, what: string, authorization: string[], body: object): Promise<Answer>;
}

export async function startClaimingApp(
  options: Omit<AppWithoutRunsOptions, 'oidcIssuer'> = {},
): Promise<ClaimingApp> {
  await using started = new AsyncDisposableStack();
  const issuer = started.use(await startIssuer());
  // Its loops are not started: no run but the test's comes for the job.
  const world = started.use(await startAppWithoutRuns({ ...options, oidcIssuer: issuer.url }));
  const { harness, url, submit } = world;
  const { id: repositoryId } = await harness.github.seedRepository(
    EXECUTOR_REPOSITORY,
    new Map([['README.md', Buffer.from('The executor')]]),
    { private: true, message: 'Begin' },
  );
  const { body: organisation } = await harness.api('GET', `/orgs/${ORGANISATION}`);
  const job = await submit(task('http://127.0.0.1:9/evaluate'));

  const stack = started.move();
  return {
    ...world,
    issuer,
    installationId: harness.installationId,
    job,
    claims: (changes = {}) => ({
      ...runClaims({ issuer: issuer.url, audience: url, repositoryId, ownerId: organisation.id }),
      ...changes,
    }),
    claim: (of, authorization, attempt = 1) =>
      post(`${url}/runs/${of}/claim`, authorization, JSON.stringify({ attempt })),
    say: (of, what, authorization, body) =>
      post(`${url}/runs/${of}/${what}`, authorization, JSON.stringify(body)),
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
