import type { Clock } from '../domain/clock.ts';
import type { Store } from '../store/store.ts';

/** False if the job had ended. */
export type CancelJob = (jobId: string) => Promise<boolean>;

const CANCELLED = { status: 'failed', error: 'The task was cancelled.' } as const;

/** Ends a job for good; its sender is told, and its run is cancelled. */
export function cancelJob({
  store,
  clock,
  onCancelled,
}: {
  store: Store;
  clock: Clock;
  onCancelled: () => void;
}): CancelJob {
  return async (jobId) => {
    for (;;) {
      const open = await store.openAttempt(jobId);
      if (!open) return false;
      const now = clock.now();
      const { attempt, run_id } = open;
      const end = {
        jobId,
        attempt,
        outcome: CANCELLED,
        as: 'cancelled' as const,
        now,
        deliverAt: now,
        seen: { run_id },
      };
      // Not as it was seen: a run has claimed it, or it was given a new attempt.
      if (!(await store.finishJob(end))) continue;
      onCancelled();
      return true;
    }
  };
}
