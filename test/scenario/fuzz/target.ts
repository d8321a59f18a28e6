/** `errand serve` in a process of its own, over a store that has one of everything. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { batchRequest, evaluationRequest } from '../../../src/contract/evaluation/request.ts';
import { siteTask } from '../../../src/contract/task.ts';
import { newId } from '../../../src/domain/clock.ts';
import { FIRST_TENANT } from '../../../src/domain/tenant.ts';
import { hashToken } from '../../../src/runs/run-token.ts';
import { isPostgres } from '../../../src/store/open-database.ts';
import { openStore } from '../../../src/store/store.ts';
import { freePort } from '../../fakes/free-port.ts';
import { startServe } from '../../fakes/process.ts';
import { newStoreAddress } from '../../fakes/store-address.ts';
import { countOf, storedRows } from '../../fakes/stored-rows.ts';
import { SECRET, task } from '../../fakes/tasks.ts';
import { until } from '../../fakes/wait.ts';
import { keys, WEBHOOK_SECRET } from '../../unit/local/support/embedded.ts';
import { nowS, startIssuer } from '../../unit/runs/support/issuer.ts';

/** What a run, and a worker, speak with. */
export const RUN_TOKEN = 'the-token-of-a-run';
export const WORKER_TOKEN = 'the-token-of-a-worker';
export const MOST_QUEUED = 60;

export interface Ids {
  /** A job that a run has claimed, and what else there is to name. */
  job: string;
  worker: string;
  evaluation: string;
  running: string;
  batch: string;
}

export interface Target extends AsyncDisposable {
  url: string;
  ids: Ids;
  /** A token that its issuer has signed, for somebody else. */
  foreignToken: string;
  /** The rows of each table. */
  counts(): Promise<Record<string, number>>;
  /** What the process uses after collecting what it does not, in bytes. */
  memory(): Promise<number>;
  /** What the App has logged as a mistake of its own; that there is no GitHub here is none. */
  mistakes(): string[];
}

export async function startTarget(): Promise<Target> {
  await using started = new AsyncDisposableStack();
  const dir = mkdtempSync(join(tmpdir(), 'errand-fuzz-'));
  started.defer(() => rmSync(dir, { recursive: true, force: true }));
  mkdirSync(join(dir, 'data'));
  const memoryFile = join(dir, 'memory');
  const where = await newStoreAddress(join(dir, 'data'), { isEmpty: true });
  const url = `http://127.0.0.1:${await freePort()}`;
  const ids = await seed(where, url);
  const issuer = started.use(await startIssuer());
  const app = started.use(
    await startServe({
      APP_ID: '1',
      PRIVATE_KEY: keys.privateKey,
      WEBHOOK_SECRET,
      ERRAND_SECRET: SECRET,
      ERRAND_URL: url,
      ERRAND_DATA: join(dir, 'data'),
      ...(isPostgres(where) && { DATABASE_URL: where }),
      ERRAND_OIDC_ISSUER: issuer.url,
      // Nobody listens there: no work leaves the store.
      GITHUB_API_URL: 'http://127.0.0.1:9',
      ERRAND_MOST_QUEUED: String(MOST_QUEUED),
      ERRAND_SUBMISSIONS_PER_MINUTE: '1000000',
      LOG_LEVEL: 'error',
      NODE_OPTIONS: `--import ${memoryReporter(memoryFile)}`,
    }),
  );
  const tables = await tablesOf(where);
  const stack = started.move();
  return {
    url,
    ids,
    foreignToken: await issuer.sign({ iss: issuer.url, aud: 'https://other.test', exp: nowS() + 3_000 }),
    async counts() {
      const counted = tables.map(async (table) => [table, await countOf(where, table)] as const);
      return Object.fromEntries(await Promise.all(counted));
    },
    async memory() {
      rmSync(memoryFile, { force: true });
      process.kill(app.pid, 'SIGUSR2');
      const bytes = await until(
        'the memory',
        () => existsSync(memoryFile) && readFileSync(memoryFile, 'utf8'),
      );
      return Number(bytes);
    },
    mistakes: () =>
      app
        .log()
        .split('\n')
        .filter((line) => line !== '' && !line.includes('127.0.0.1:9')),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

async function tablesOf(where: string): Promise<string[]> {
  const query = isPostgres(where)
    ? "select tablename as name from pg_tables where schemaname = 'public'"
    : "select name from sqlite_schema where type = 'table'";
  return ((await storedRows(where, query)) as { name: string }[]).map(({ name }) => name);
}

function memoryReporter(file: string): string {
  const url = pathToFileURL(join(import.meta.dirname, 'report-memory.ts'));
  url.searchParams.set('into', file);
  return url.href;
}

/** A day ahead: what is claimed is not given up for its silence while strangers ask for things. */
const AHEAD_MS = 86_400_000;

async function seed(where: string, url: string): Promise<Ids> {
  const store = await openStore(where, { url, onChange: () => {} });
  const now = Date.now();
  const later = now + AHEAD_MS;
  const tenant = FIRST_TENANT;
  const job = newId('job');
  await store.acceptSite({
    tenant,
    jobId: job,
    siteId: newId('site'),
    key: job,
    task: siteTask.parse(task('http://127.0.0.1:9/evaluate')),
    now,
    mostPerDay: 10,
    giveUpAt: later,
    deadlineAt: later,
  });
  const bound = { runId: '7', runAttempt: 1, runUrl: 'https://github.test/runs/7' };
  await store.claimAttempt({
    jobId: job,
    attempt: 1,
    ...bound,
    tokenHash: hashToken(RUN_TOKEN),
    now: later,
  });

  const submission = { tenant, key: null, secret: () => '', now, queue: { most: 10, share: 0 } };
  const request = evaluationRequest.parse({ code: 'print(1)' });
  const evaluation = newId('eval');
  await store.evaluations.accept({ ...submission, id: evaluation, request });
  await store.evaluations.cancel(evaluation, now);
  const batch = newId('batch');
  await store.evaluations.acceptBatch({
    ...submission,
    id: batch,
    evalIds: [newId('eval'), newId('eval')],
    request: batchRequest.parse({ evaluations: [{ code: 'print(1)' }, { code: 'print(2)' }] }),
  });
  await store.evaluations.cancelBatch(batch, { now: () => now });

  const running = newId('eval');
  await store.evaluations.accept({ ...submission, id: running, request });
  await store.workers.owe({ tenant, now, missing: () => 1 });
  const owed = await store.workers.takeDue({ tenant, now, leaseUntil: later });
  const worker = owed?.id ?? '';
  await store.workers.claim({
    id: worker,
    ...bound,
    tokenHash: hashToken(WORKER_TOKEN),
    runtimes: [{ language: 'python', sandbox: 'none' }],
    drainAt: later,
    now: later,
  });
  const poll = { free: 1, holding: [], leaving: false, graceMs: AHEAD_MS };
  await store.workers.poll({ ...poll, workerId: worker, now: later });
  await store.close();
  return { job, worker, evaluation, running, batch };
}
