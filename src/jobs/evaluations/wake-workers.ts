import type { Logger } from 'pino';
import { WORKER_EVENT } from '../../contract/worker-api.ts';
import type { Clock } from '../../domain/clock.ts';
import { type EvaluationTiming, wantedWorkers, workerBackoffMs } from '../../domain/evaluation-timing.ts';
import type { GitHub } from '../../github/github.ts';
import type { Store } from '../../store/store.ts';

export interface WakeDeps {
  store: Store;
  github: GitHub;
  clock: Clock;
  timing: EvaluationTiming;
  /** The App's address, where workers report. */
  url: string;
  log: Logger;
}

/** Longer than the request may take: a dispatch whose sender crashed is due again after this. */
const LEASE_MS = 12_000;
const LONGEST_WAIT_MS = 30_000;

/** Keeps the number of workers in line with the queue: wakes those that are missing; those without work leave by themselves. */
export function wakeWorkers({ store, github, clock, timing, url, log }: WakeDeps) {
  return async (): Promise<void> => {
    const woken = await store.workers.owe({
      now: clock.now(),
      missing: ({ waiting, running, workers, failures, lastFailureAt }) => {
        if (waiting === 0 || clock.now() < lastFailureAt + workerBackoffMs(failures)) return 0;
        return wantedWorkers(timing, waiting + running) - workers;
      },
    });
    if (woken > 0) log.info({ woken }, 'waking workers');
    await dispatchDue();
  };

  async function dispatchDue(): Promise<void> {
    const now = clock.now();
    const due = await store.workers.takeDue({ now, leaseUntil: now + LEASE_MS, limit: timing.maxWorkers });
    for (const { id, tries } of due) {
      try {
        await github.dispatch(WORKER_EVENT, { worker: id, app_url: url });
        await store.workers.dispatched({ id, now: clock.now() });
      } catch (err) {
        log.warn({ worker_id: id, err }, 'a worker could not be dispatched');
        const reason = `GitHub did not take the dispatch: ${(err as Error).message}`;
        const dueAt = clock.now() + Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** tries);
        await store.workers.dispatchFailed({ id, dueAt, reason });
      }
    }
  }
}
