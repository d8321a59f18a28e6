import type { Logger } from 'pino';
import type { Clock } from '../../domain/clock.ts';
import type { EvaluationTiming } from '../../domain/evaluation-timing.ts';
import type { GitHub } from '../../github/github.ts';
import type { Store } from '../../store/store.ts';
import type { WorkerSeen } from '../../store/workers/watch.ts';
import { listening } from '../listening.ts';
import { lookForRuns } from '../look-for-runs.ts';
import { settleEach } from '../settle-each.ts';

export interface WatchWorkersDeps {
  store: Store;
  github: GitHub;
  clock: Clock;
  timing: EvaluationTiming;
  /** File name of the workflow whose runs are workers. */
  workflow: string;
  log: Logger;
}

/** Settled in one round at most, so that no round keeps others from the store for long. */
const MOST_AT_ONCE = 500;

/** Finds workers that never came or fell silent, and evaluations that nobody will bring to an end. */
export function watchWorkers({ store, github, clock, timing, workflow, log }: WatchWorkersDeps) {
  const { maxAttempts } = timing;
  const canJudgeSilence = listening({ store, clock, lostAfterMs: timing.lostAfterMs });
  const logging = { loggedAs: 'worker_id', log } as const;

  async function end(worker: WorkerSeen, reason: string): Promise<void> {
    log.warn({ worker_id: worker.id }, reason);
    await store.workers.end({ worker, reason, maxAttempts, now: clock.now() });
  }

  const unclaimed = {
    github,
    workflow,
    nameOf: ({ id }: WorkerSeen) => id,
    end,
    seen: ({ id }: WorkerSeen) => store.workers.runSeen({ id, now: clock.now() }),
    ...logging,
  };

  return async (): Promise<void> => {
    const now = clock.now();
    await store.evaluations.failExpired({ now, limit: MOST_AT_ONCE });
    await store.evaluations.endCancelledBatches(clock);
    await store.evaluations.requeueOverdue({ now, maxAttempts });
    await lookForRuns(await store.workers.unclaimed(now - timing.claimTimeoutMs), unclaimed);
    if (!(await canJudgeSilence())) return;
    const silent = await store.workers.silent(now - timing.lostAfterMs);
    await settleEach(silent, (worker) => end(worker, 'the worker fell silent'), logging);
  };
}

/** Throws away what has expired, and old deliveries with it. */
export function forgetExpired({ store, clock }: Pick<WatchWorkersDeps, 'store' | 'clock'>) {
  return async (): Promise<void> => {
    const now = clock.now();
    await store.evaluations.purgeExpired({ now, limit: MOST_AT_ONCE });
    await store.webhooks.forget({ now, limit: MOST_AT_ONCE });
  };
}
