/**
 * App, executor and embedded GitHub in this process, with faults between them and time that is simulated. Only the browser
 * is left out, whose time cannot be: the page that the templates made is taken as it is.
 */
import { vi } from 'vitest';
import { EXECUTOR_REPOSITORY } from '../../../src/config/config.ts';
import { type Listener, listen } from '../../../src/server.ts';
import type { FaultRule } from '../../fakes/faulty-fetch.ts';
import { type Harness, ORGANISATION, startHarness } from '../../unit/local/support/embedded.ts';
import { type Issuer, startIssuer } from '../../unit/runs/support/issuer.ts';
import type { Situation } from './situation.ts';
import { type Told, tell } from './tell.ts';

/** What stays the same from row to row. */
export interface TroubledGitHub {
  harness: Harness;
  organisation: string;
  apiUrl: string;
  issuer: Issuer;
  /** What executor workflows call. */
  action: string;
  /** Where the App is, one after the other. */
  server: Listener;
}

export interface TroubledWorld extends AsyncDisposable {
  harness: Harness;
  /** Does one task after the other. The situation's rules and the trouble, which comes first, hold as it says. */
  run(tasks: object[], situation?: Partial<Situation>, trouble?: FaultRule): Promise<Told>;
}

export async function startTroubledWorld(): Promise<TroubledWorld> {
  await using started = new AsyncDisposableStack();
  const server = await listen({ port: 0, host: '127.0.0.1' });
  started.defer(server.close);
  const harness = started.use(
    await startHarness({
      runner: { maxConcurrent: 0 },
      permissions: PERMISSIONS,
      webhookUrl: `${server.url}/api/github/webhooks`,
      // It takes real time.
      buildDelayMs: 1,
    }),
  );
  const { sha } = await harness.github.seedRepository('errand', ACTION, {
    private: false,
    message: 'The action',
  });
  const issuer = started.use(await startIssuer());
  const apiUrl = `${harness.github.url}/api/v3`;
  // As a runner tells it to a run's post step.
  vi.stubEnv('GITHUB_API_URL', apiUrl);
  started.defer(() => void vi.unstubAllEnvs());
  const github: TroubledGitHub = {
    harness,
    organisation: ORGANISATION,
    apiUrl,
    issuer,
    action: `${ORGANISATION}/errand/action@${sha}`,
    server,
  };
  let executors = 0;
  const shared = `${EXECUTOR_REPOSITORY}-${executors}`;
  const all = started.move();
  return {
    harness,
    run: (tasks, situation = {}, trouble) =>
      tell({
        github,
        executor: situation.executor ? `${EXECUTOR_REPOSITORY}-${++executors}` : shared,
        tasks,
        situation,
        trouble,
      }),
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
