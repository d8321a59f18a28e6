import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChrome } from '../../src/local/chrome.ts';
import { evaluationTools } from '../../src/local/evaluation-tools.ts';
import { startBalancer } from '../fakes/balancer.ts';
import { freePort } from '../fakes/free-port.ts';
import { executorIsMade, serveEnvironment } from '../fakes/serve-environment.ts';
import { wrongClock } from '../fakes/wrong-clock.ts';
import { type PostgresServer, startPostgres } from '../postgres/start-postgres.ts';
import { ALL_PERMISSIONS, type Harness, startHarness } from '../unit/local/support/embedded.ts';
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
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...(await serveEnvironment(github, { url: balancer.url, dataDir: dir })),
    ...(postgres && { DATABASE_URL: postgres.url }),
    LOG_LEVEL: 'warn',
  };
  const logFile = join(dir, 'apps.log');
  const replicas: Replica[] = [];
  // Where there are several, the clocks of some are wrong: the database's is right.
  const wrongClocksMs = postgres ? [0, 300_000, -300_000] : [0];
  for (const wrongByMs of wrongClocksMs) {
    const replica = startReplica({ ...env, ...wrongClock(wrongByMs) }, { port: await freePort(), logFile });
    started.defer(() => replica.end());
    balancer.ports.push(replica.port);
    replicas.push(replica);
  }
  await executorIsMade(github);

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
