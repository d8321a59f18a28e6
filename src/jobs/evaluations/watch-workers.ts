import type { Logger } from 'pino';
import type { Clock } from '../../domain/clock.ts';
import type { EvaluationTiming } from '../../domain/evaluation-timing.ts';
import type { GitHub } from '../../github/github.ts';
import type { Store } from '../../store/store.ts';
import type { WorkerSeen } from '../../store/workers/watch.ts';
import { listening } from '../listening.ts';

export interface WatchWorkersDeps {
  store: Store;
  github: GitHub;
  clock: Clock;
  timing: EvaluationTiming;
  log: Logger;
}

/** Settled in one round at most, so that no round keeps others from the store for long. */
const MOST_AT_ONCE = 500;

/** Finds workers that never came or fell silent, and evaluations that nobody will bring to an end. */
export function watchWorkers({ store, github, clock, timing, log }: WatchWorkersDeps) {
  const { maxAttempts } = timing;
  const canJudgeSilence = listening(timing.lostAfterMs);

  async function end(worker: WorkerSeen, reason: string): Promise<void> {
    log.warn({ worker_id: worker.id }, reason);
    if (!(await store.workers.end({ worker, reason, maxAttempts, now: clock.now() }))) return;
    // What it still runs is for nobody.
    if (worker.run_id !== null) await github.cancelRun(worker.run_id);
  }

  /** No run has claimed the worker. GitHub knows whether one waits for a runner or there is none. */
  async function lookForRun(worker: WorkerSeen): Promise<void> {
    const run = await github.findRun(worker.id);
    if (!run) await end(worker, 'no run started');
    else if (run.status === 'completed')
      await end(worker, `its run ended before it came (${run.conclusion})`);
    else await store.workers.runSeen({ id: worker.id, now: clock.now() });
  }

  async function each(workers: WorkerSeen[], settle: (worker: WorkerSeen) => Promise<void>): Promise<void> {
    for (const worker of workers) {
      await settle(worker).catch((err) =>
        log.warn({ worker_id: worker.id, err }, 'a worker could not be settled; it is looked at again'),
      );
    }
  }

  return async (): Promise<void> => {
    const now = clock.now();
    await store.evaluations.failExpired({ now, limit: MOST_AT_ONCE });
    await store.evaluations.requeueOverdue({ now, maxAttempts });
    await each(await store.workers.unclaimed(now - timing.claimTimeoutMs), lookForRun);
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
