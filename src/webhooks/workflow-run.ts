import { z } from 'zod';
import { workerId } from '../contract/worker-api.ts';
import type { Clock } from '../domain/clock.ts';
import { parseRunName } from '../domain/run-name.ts';
import type { EndAttempt } from '../jobs/end-attempt.ts';
import type { Store } from '../store/store.ts';

/** The part of a `workflow_run` payload that is read. */
export const workflowRun = z.object({
  id: z.int(),
  run_attempt: z.int(),
  display_title: z.string(),
  conclusion: z.string().nullable(),
});

export interface RunCompletedDeps {
  store: Store;
  clock: Clock;
  endAttempt: EndAttempt;
  /** How often evaluations may lose their worker. */
  maxAttempts: number;
}

/**
 * A run is over. If its job still waits for an outcome, none will come: the attempt ends now and not when the
 * watchdog would notice; a callback it left unsent is taken over. Late, doubled or missing webhooks do no harm.
 */
export function onRunCompleted({ store, clock, endAttempt, maxAttempts }: RunCompletedDeps) {
  return async (payload: z.infer<typeof workflowRun>): Promise<void> => {
    const { id, run_attempt, display_title, conclusion } = payload;
    const run = { runId: String(id), runAttempt: run_attempt };
    const named = parseRunName(display_title);
    await store.releaseDeliveries({ ...run, now: clock.now() });
    const suspect =
      (await store.jobOfRun(run.runId, run_attempt)) ??
      (named ? await store.unclaimedAttempt(named.jobId, named.attempt) : undefined);
    if (suspect)
      await endAttempt(
        { ...suspect, run_ended: true },
        `the run ended without a result (${conclusion ?? 'unknown'})`,
      );
    const namedWorker = workerId.safeParse(display_title).data ?? null;
    const worker = await store.workers.ofRun({ ...run, workerId: namedWorker });
    const reason = `its run ended (${conclusion ?? 'unknown'})`;
    if (worker)
      await store.workers.end({
        worker: { ...worker, run_ended: true },
        reason,
        maxAttempts,
        now: clock.now(),
      });
  };
}
