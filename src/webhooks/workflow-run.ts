import { z } from 'zod';
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
}

/**
 * A run is over. If its job still waits for an outcome, none will come: the attempt ends now and not when the
 * watchdog would notice; a callback it left unsent is taken over. Late, doubled or missing webhooks do no harm.
 */
export function onRunCompleted({ store, clock, endAttempt }: RunCompletedDeps) {
  return async (payload: z.infer<typeof workflowRun>): Promise<void> => {
    const { id, run_attempt, display_title, conclusion } = payload;
    const named = parseRunName(display_title);
    await store.releaseDeliveries({ runId: String(id), runAttempt: run_attempt, now: clock.now() });
    const suspect =
      (await store.jobOfRun(String(id), run_attempt)) ??
      (named ? await store.unclaimedAttempt(named.jobId, named.attempt) : undefined);
    if (suspect) await endAttempt(suspect, `the run ended without a result (${conclusion ?? 'unknown'})`);
  };
}
