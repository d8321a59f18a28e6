/** What the App may do with evaluations, batches and workers; bound to the database by the store. */

import type { Context } from '../context.ts';
import { claimWorker, tenantOfWorker, workerTokenHash } from '../workers/claim.ts';
import {
  dropWorkerBeyond,
  takeDueWorker,
  workerDispatched,
  workerDispatchedAt,
  workerDispatchFailed,
  workerTenantsDue,
} from '../workers/dispatches.ts';
import { pollWorker } from '../workers/poll.ts';
import { reportWorker } from '../workers/reports.ts';
import { isAnyQueued, oweWorkers } from '../workers/scale.ts';
import { endWorker, silentWorkers, unclaimedWorkers, workerOfRun, workerRunSeen } from '../workers/watch.ts';
import { acceptBatch } from './accept-batch.ts';
import { cancelBatch, cancelEvaluation, endCancelledBatches } from './cancel.ts';
import { readBatchCourse, readCourses } from './courses.ts';
import { listBatches, listEvaluations } from './list.ts';
import { readOutput } from './output.ts';
import { purgeExpired } from './purge.ts';
import { batchHead, batchItems, evaluationHead, readBatch, readEvaluation, readInput } from './read.ts';
import { readBatchEvents, readEvents } from './read-events.ts';
import { failExpired, requeueOverdue } from './requeue.ts';
import { webhookSecret } from './webhook-secret.ts';

type Rest<F> = F extends (first: never, ...rest: infer A) => unknown ? A : never;

export const evaluationOperations = {
  acceptBatch,
  cancel: cancelEvaluation,
  cancelBatch,
  endCancelledBatches,
  head: evaluationHead,
  batchHead,
  read: readEvaluation,
  readBatch,
  batchItems,
  input: readInput,
  list: listEvaluations,
  listBatches,
  courses: readCourses,
  batchCourse: readBatchCourse,
  events: ({ db }: Context, ...rest: Rest<typeof readEvents>) => readEvents(db, ...rest),
  batchEvents: ({ db }: Context, ...rest: Rest<typeof readBatchEvents>) => readBatchEvents(db, ...rest),
  output: ({ db }: Context, ...rest: Rest<typeof readOutput>) => readOutput(db, ...rest),
  requeueOverdue,
  failExpired,
  purgeExpired,
  webhookSecret,
};

export const workerOperations = {
  tenantOf: tenantOfWorker,
  isAnyQueued,
  owe: oweWorkers,
  tenantsDue: workerTenantsDue,
  takeDue: takeDueWorker,
  dropBeyond: dropWorkerBeyond,
  dispatched: workerDispatched,
  dispatchedAt: workerDispatchedAt,
  dispatchFailed: workerDispatchFailed,
  claim: claimWorker,
  tokenHash: workerTokenHash,
  poll: pollWorker,
  report: reportWorker,
  unclaimed: unclaimedWorkers,
  runSeen: workerRunSeen,
  silent: silentWorkers,
  ofRun: workerOfRun,
  end: endWorker,
};
