import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionFiles } from '../../src/local/action-files.ts';
import { findChrome } from '../../src/local/chrome.ts';
import { evaluationTools } from '../../src/local/evaluation-tools.ts';
import { startBalancer } from '../fakes/balancer.ts';
import { freePort } from '../fakes/free-port.ts';
import { SECRET } from '../fakes/tasks.ts';
import { until } from '../fakes/wait.ts';
import { type PostgresServer, startPostgres } from '../postgres/start-postgres.ts';
import {
  ALL_PERMISSIONS,
  APP,
  type Harness,
  keys,
  ORGANISATION,
  startHarness,
  WEBHOOK_SECRET,
} from '../unit/local/support/embedded.ts';
import { type Replica, startReplica } from './replica-process.ts';

export interface World extends AsyncDisposable {
  /** Where callers find the Apps that are alive. */
  url: string;
  github: Harness;
  replicas: Replica[];
  /** Undefined: everything is in a SQLite file. */
  postgres: PostgresServer | undefined;
  /** What keeps everything: a `postgres://` address, or a file. */
  storeAddress: string;
  /** What the Apps have logged. */
  log(): string;
}

/** Apps in processes of their own on one store, in front of an embedded GitHub whose runs are real. */
export async function startWorld({ kind }: { kind: 'sqlite' | 'postgres' }): Promise<World> {
  await using started = new AsyncDisposableStack();
  const dir = mkdtempSync(join(tmpdir(), 'errand-chaos-'));
  started.defer(() => rmSync(dir, { recursive: true, force: true }));
  const postgres = kind === 'postgres' ? await startPostgres({ isDurable: true }) : undefined;
  if (postgres) started.defer(() => postgres.stop());
  const balancer = started.use(await startBalancer());
  const github = started.use(
    await startHarness({
      permissions: { ...ALL_PERMISSIONS, workflows: 'write', pull_requests: 'write' },
      webhookUrl: `${balancer.url}/api/github/webhooks`,
      maxConcurrent: 3,
      runner: { environment: { CHROME_BIN: await findChrome(process.env.CHROME_BIN), ...evaluationTools() } },
    }),
  );
  const { sha } = await github.github.seedRepository('errand', actionFiles(), {
    private: false,
    message: 'The action',
  });
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    APP_ID: String(APP.id),
    PRIVATE_KEY: keys.privateKey,
    WEBHOOK_SECRET,
    ERRAND_SECRET: SECRET,
    ERRAND_URL: balancer.url,
    ERRAND_ORG: ORGANISATION,
    ERRAND_ACTION: `${ORGANISATION}/errand/action@${sha}`,
    ERRAND_DATA: dir,
    ...(postgres && { DATABASE_URL: postgres.url }),
    GITHUB_API_URL: `${github.github.url}/api/v3`,
    GITHUB_SERVER_URL: github.github.url,
    ERRAND_OIDC_ISSUER: github.github.url,
    LOG_LEVEL: 'warn',
  };
  const logFile = join(dir, 'apps.log');
  const replicas: Replica[] = [];
  for (let i = 0; i < (postgres ? 3 : 1); i++) {
    const replica = startReplica(env, { port: await freePort(), logFile });
    started.defer(() => replica.end());
    balancer.ports.push(replica.port);
    replicas.push(replica);
  }
  // A dispatch before that starts no run.
  const workflow = `/repos/${ORGANISATION}/errand-executor/actions/workflows/evaluations.yml`;
  await until('the executor repository', async () => (await github.api('GET', workflow)).status === 200);

  const stack = started.move();
  return {
    url: balancer.url,
    github,
    replicas,
    postgres,
    storeAddress: postgres?.url ?? join(dir, 'errand.sqlite'),
    log: () => readFileSync(logFile, 'utf8'),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
