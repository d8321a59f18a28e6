/**
 * All that the App keeps. Every query stands in a file of this folder, and nothing outside it knows SQL or the
 * tables. Each operation that changes several rows is one transaction.
 */
import { sql } from 'kysely';
import { acceptSite } from './accept-site.ts';
import { claimAttempt, nextAttempt, recordBatch, runTokenHash } from './attempts.ts';
import {
  deliverAgain,
  lendDelivery,
  recordTry,
  releaseDeliveries,
  takeDueDeliveries,
  tenantHeldBy,
} from './deliveries.ts';
import {
  dispatchFailed,
  dispatchSent,
  payDispatch,
  returnDispatch,
  runningSites,
  takeDueDispatch,
  tenantsDue,
} from './dispatches.ts';
import type { Context } from './evaluations/context.ts';
import { evaluationOperations, workerOperations } from './evaluations/operations.ts';
import { noteTrouble } from './events.ts';
import { placeInLine, typicalRunMs } from './line.ts';
import { migrate } from './migrate.ts';
import { finishJob } from './outcome.ts';
import { pausedUntil, pauseInstallation, recentWrites, takeWrites } from './pacing.ts';
import { jobState, readJob, readTask, tenantOfJob } from './read-job.ts';
import { cancellationDone, oweCancellation, takeDueCancellations } from './run-cancellations.ts';
import { recordRepository, reserveRepository, siteOfJob } from './sites.ts';
import { openSqlite } from './sqlite.ts';
import { useToken } from './used-tokens.ts';
import {
  jobOfRun,
  lastTrouble,
  openAttempt,
  overdueJobs,
  runSeen,
  silentJobs,
  unclaimedAttempt,
  unclaimedJobs,
} from './watch.ts';
import { isReceived, recordReceipt } from './webhook-receipts.ts';
import { webhookOperations } from './webhooks/operations.ts';

const operations = {
  acceptSite,
  readJob,
  readTask,
  jobState,
  tenantOfJob,
  tenantsDue,
  takeDueDispatch,
  payDispatch,
  returnDispatch,
  runningSites,
  dispatchSent,
  dispatchFailed,
  claimAttempt,
  runTokenHash,
  recordBatch,
  nextAttempt,
  finishJob,
  takeDueDeliveries,
  lendDelivery,
  recordTry,
  deliverAgain,
  releaseDeliveries,
  tenantHeldBy,
  siteOfJob,
  reserveRepository,
  recordRepository,
  useToken,
  noteTrouble,
  overdueJobs,
  unclaimedJobs,
  silentJobs,
  runSeen,
  jobOfRun,
  unclaimedAttempt,
  lastTrouble,
  openAttempt,
  placeInLine,
  typicalRunMs,
  recentWrites,
  takeWrites,
  pauseInstallation,
  pausedUntil,
  oweCancellation,
  takeDueCancellations,
  cancellationDone,
  isReceived,
  recordReceipt,
};

// biome-ignore lint/suspicious/noExplicitAny: every operation takes its own arguments behind the first one
type Operation = (first: never, ...args: any[]) => unknown;
/** Operations without their first argument: what they work on. */
type Bound<O extends Record<string, Operation>> = {
  [K in keyof O]: O[K] extends (first: never, ...args: infer A) => infer R ? (...args: A) => R : never;
};

export type Store = Bound<typeof operations> & {
  evaluations: Bound<typeof evaluationOperations>;
  workers: Bound<typeof workerOperations>;
  webhooks: Bound<typeof webhookOperations>;
  /** Rejects if the store cannot be read. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** `url` is the App's address; `onChange` is told what has changed once it is committed. */
export function createStore({ db, url, onChange }: Context): Store {
  const context = { db, url, onChange };
  return {
    ...bind(operations, db),
    evaluations: bind(evaluationOperations, context),
    workers: bind(workerOperations, context),
    webhooks: bind(webhookOperations, db),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}

function bind<O extends Record<string, Operation>>(all: O, first: unknown): Bound<O> {
  const bound = Object.entries(all).map(([name, operation]) => [
    name,
    (...args: unknown[]) => operation(first as never, ...args),
  ]);
  return Object.fromEntries(bound) as Bound<O>;
}

/** Opens the SQLite store at `file` with the newest schema. */
export async function openStore(file: string, rest: Omit<Context, 'db'>): Promise<Store> {
  const db = openSqlite(file);
  await migrate(db);
  return createStore({ db, ...rest });
}
