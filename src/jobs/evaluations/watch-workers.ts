import type { Logger } from 'pino';
import type { Clock } from '../../domain/clock.ts';
import type { EvaluationTiming } from '../../domain/evaluation-timing.ts';
import type { GitHub } from '../../github/github.ts';
import type { Store } from '../../store/store.ts';
import type { WorkerSeen } from '../../store/workers/watch.ts';
import { findRuns } from '../find-runs.ts';
import { listening } from '../listening.ts';

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
  const canJudgeSilence = listening(timing.lostAfterMs);

  async function end(worker: WorkerSeen, reason: string): Promise<void> {
    log.warn({ worker_id: worker.id }, reason);
    await store.workers.end({ worker, reason, maxAttempts, now: clock.now() });
  }

  /** No run has claimed the workers. GitHub knows whether one waits for a runner or there is none. */
  async function lookForRuns(workers: WorkerSeen[]): Promise<void> {
    const found = await findRuns({ github, workflow, suspects: workers, nameOf: ({ id }) => id, log });
    await each(found, async ({ suspect, run, why }) => {
      if (!run) await end(suspect, why);
      else if (run.status === 'completed')
        await end(suspect, `its run ended before it came (${run.conclusion})`);
      else await store.workers.runSeen({ id: suspect.id, now: clock.now() });
    });
  }

  async function each<T>(all: T[], settle: (one: T) => Promise<void>): Promise<void> {
    for (const one of all) {
      await settle(one).catch((err) =>
        log.warn({ err }, 'a worker could not be settled; it is looked at again'),
      );
    }
  }

  return async (): Promise<void> => {
    const now = clock.now();
    await store.evaluations.failExpired({ now, limit: MOST_AT_ONCE });
    await store.evaluations.requeueOverdue({ now, maxAttempts });
    await lookForRuns(await store.workers.unclaimed(now - timing.claimTimeoutMs));
    if (!canJudgeSilence(now)) return;
    await each(await store.workers.silent(now - timing.lostAfterMs), (worker) =>
      end(worker, 'the worker fell silent'),
    );
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
