/**
 * All that the App keeps. Every query stands in a file of this folder, and nothing outside it knows SQL or the
 * tables. Each operation that changes several rows is one transaction.
 */
import { sql } from 'kysely';
import type { EvaluationRequest } from '../contract/evaluation/request.ts';
import { type AcceptedSite, acceptSites, type NewSiteJob } from './accept-sites.ts';
import { claimAttempt, nextAttempt, recordBatch, runTokenHash } from './attempts.ts';
import { bringForward } from './bring-forward.ts';
import type { Context } from './context.ts';
import { deliverAgain } from './deliveries/deliver-again.ts';
import { recordTry } from './deliveries/record-try.ts';
import { releaseDeliveries, tenantHeldBy } from './deliveries/release.ts';
import { lendDelivery, takeDueDeliveries } from './deliveries/take.ts';
import {
  dispatchFailed,
  dispatchSent,
  payDispatch,
  returnDispatch,
  runningSites,
  takeDueDispatch,
} from './dispatches.ts';
import { type AcceptedEvaluation, acceptEvaluations } from './evaluations/accept-evaluations.ts';
import { evaluationOperations, workerOperations } from './evaluations/operations.ts';
import type { Submission } from './evaluations/submission.ts';
import { jobEvents, noteTrouble } from './events.ts';
import { placeInLine, typicalRunMs } from './line.ts';
import { listJobs } from './list-jobs.ts';
import { readLoad } from './load.ts';
import { isPostgres, openDatabase } from './open-database.ts';
import { organisationsOverview } from './organisations-overview.ts';
import { finishJob } from './outcome.ts';
import { overview } from './overview.ts';
import { pausedUntil, pauseInstallation, recentWrites, takeWrites } from './pacing.ts';
import { probeReports } from './probe-reports.ts';
import { readCallbacks } from './read-callbacks.ts';
import { jobHead, jobState, readJob, readTask, tenantOfJob } from './read-job.ts';
import { countRefusals } from './refusals.ts';
import { resultBefore, roundsOf } from './rounds.ts';
import {
  cancellationDone,
  oweCancellation,
  postponeCancellation,
  takeDueCancellations,
} from './run-cancellations.ts';
import { serverTime } from './server-time.ts';
import { endSession, openSession, readSession } from './sessions.ts';
import { recordRepository, reserveRepository, siteOfJob } from './sites.ts';
import { tenantsDue } from './tenants-due.ts';
import { together } from './together.ts';
import { useToken } from './used-tokens.ts';
import { waitedFor } from './waited-for.ts';
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
import { followedWebhookOperations, webhookOperations } from './webhooks/operations.ts';

/** What callers may follow: they are told after each commit. */
const jobOperations = {
  dispatchSent,
  dispatchFailed,
  returnDispatch,
  claimAttempt,
  recordBatch,
  nextAttempt,
  finishJob,
  recordTry,
  deliverAgain,
  noteTrouble,
};

const operations = {
  readJob,
  jobHead,
  jobEvents,
  listJobs,
  roundsOf,
  resultBefore,
  overview,
  organisationsOverview,
  openSession,
  readSession,
  endSession,
  callbacksOf: readCallbacks,
  readTask,
  jobState,
  tenantOfJob,
  tenantsDue,
  takeDueDispatch,
  payDispatch,
  runningSites,
  runTokenHash,
  takeDueDeliveries,
  lendDelivery,
  releaseDeliveries,
  tenantHeldBy,
  siteOfJob,
  reserveRepository,
  recordRepository,
  useToken,
  overdueJobs,
  unclaimedJobs,
  silentJobs,
  probeReports,
  runSeen,
  jobOfRun,
  unclaimedAttempt,
  lastTrouble,
  waitedFor,
  openAttempt,
  placeInLine,
  typicalRunMs,
  recentWrites,
  load: readLoad,
  takeWrites,
  pauseInstallation,
  pausedUntil,
  oweCancellation,
  takeDueCancellations,
  postponeCancellation,
  cancellationDone,
  isReceived,
  recordReceipt,
  bringForward,
  serverTime,
};

// biome-ignore lint/suspicious/noExplicitAny: every operation takes its own arguments behind the first one
type Operation = (first: never, ...args: any[]) => unknown;
/** Operations without their first argument: what they work on. */
type Bound<O extends Record<string, Operation>> = {
  [K in keyof O]: O[K] extends (first: never, ...args: infer A) => infer R ? (...args: A) => R : never;
};

export type Store = Bound<typeof operations> &
  Bound<typeof jobOperations> & {
    /** Stores it as `acceptSites` does, together with what comes at the same time; rejects with `TooManyTasks`. */
    acceptSite(job: NewSiteJob): Promise<AcceptedSite>;
    evaluations: Bound<typeof evaluationOperations> & {
      /** Stores it as `acceptEvaluations` does, together with what comes at the same time. */
      accept(submission: Submission<EvaluationRequest>): Promise<AcceptedEvaluation>;
    };
    workers: Bound<typeof workerOperations>;
    webhooks: Bound<typeof webhookOperations> & Bound<typeof followedWebhookOperations>;
    /** Rejects if the store cannot be read. */
    ping(): Promise<void>;
    /** How many reports of runs and workers this process could not store. */
    refusedReports(): number;
    close(): Promise<void>;
  };

/** `url` is the App's address; `onChange` is told what has changed once it is committed. */
export function createStore(context: Context): Store {
  const { db } = context;
  const jobs = bind(jobOperations, context);
  const workers = bind(workerOperations, context);
  const { count, counted } = countRefusals();
  return {
    ...bind(operations, db),
    ...jobs,
    acceptSite: together((all) => acceptSites(context, all)),
    recordBatch: counted(jobs.recordBatch),
    finishJob: counted(jobs.finishJob),
    evaluations: {
      ...bind(evaluationOperations, context),
      accept: together((all) => acceptEvaluations(context, all)),
    },
    workers: { ...workers, poll: counted(workers.poll), report: counted(workers.report) },
    refusedReports: count,
    webhooks: { ...bind(webhookOperations, db), ...bind(followedWebhookOperations, context) },
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

export interface OpenStore extends Omit<Context, 'db'> {
  /** Told when changes of other replicas may have been missed: whoever follows something should look. */
  onMissed?: () => void;
  /** Told what cannot be read any more of a file that can be opened. */
  onDamage?: (message: string) => void;
  /** Told whenever a transaction has to run again because of what others did at the same time. */
  onRetry?: (() => void) | undefined;
}

/** Opens the store at `where`: a `postgres://` address, which several Apps may share, or the path of a SQLite file. */
export async function openStore(
  where: string,
  { url, onChange, onRecorded, onMissed, onDamage, onRetry }: OpenStore,
): Promise<Store> {
  await using opened = new AsyncDisposableStack();
  const db = opened.adopt(await openDatabase(where, { onDamage, onRetry }), (db) => db.destroy());
  let tell = onChange;
  if (isPostgres(where)) {
    const { shareChanges } = await import('./postgres/share-changes.ts');
    const shared = await shareChanges({ url: where, onChange, onMissed });
    opened.defer(() => shared.close());
    tell = shared.tell;
  }
  const stack = opened.move();
  return { ...createStore({ db, url, onChange: tell, onRecorded }), close: () => stack.disposeAsync() };
}
