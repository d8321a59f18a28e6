/**
 * All that the App keeps. Every query stands in a file of this folder, and nothing outside it knows SQL or the
 * tables. Each operation that changes several rows is one transaction.
 */
import { sql } from 'kysely';
import { acceptSite } from './accept-site.ts';
import { claimAttempt, nextAttempt, recordBatch, runTokenHash } from './attempts.ts';
import type { Db } from './db.ts';
import { deliverAgain, lendDelivery, recordTry, releaseDeliveries, takeDueDeliveries } from './deliveries.ts';
import { dispatchFailed, dispatchSent, takeDueDispatches } from './dispatches.ts';
import { noteTrouble } from './events.ts';
import { migrate } from './migrate.ts';
import { finishJob } from './outcome.ts';
import { jobState, readJob, readTask } from './read-job.ts';
import { recordRepository, reserveRepository, siteOfJob } from './sites.ts';
import { openSqlite } from './sqlite.ts';
import { useToken } from './used-tokens.ts';
import {
  jobOfRun,
  lastTrouble,
  overdueJobs,
  runSeen,
  silentJobs,
  unclaimedAttempt,
  unclaimedJobs,
} from './watch.ts';

const operations = {
  acceptSite,
  readJob,
  readTask,
  jobState,
  takeDueDispatches,
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
};

type Operations = typeof operations;
type Bound<F> = F extends (db: Db, ...args: infer A) => infer R ? (...args: A) => R : never;

export type Store = { [K in keyof Operations]: Bound<Operations[K]> } & {
  /** Rejects if the store cannot be read. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

export function createStore(db: Db): Store {
  const bound = Object.entries(operations).map(([name, operation]) => [
    name,
    (...args: unknown[]) => (operation as (...all: unknown[]) => unknown)(db, ...args),
  ]);
  return {
    ...(Object.fromEntries(bound) as { [K in keyof Operations]: Bound<Operations[K]> }),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}

/** Opens the SQLite store at `file` with the newest schema. */
export async function openStore(file: string): Promise<Store> {
  const db = openSqlite(file);
  await migrate(db);
  return createStore(db);
}
