import { z } from 'zod';
import { workerId } from '../contract/worker-api.ts';
import type { Clock } from '../domain/clock.ts';
import { parseRunName } from '../domain/run-name.ts';
import type { GitHub } from '../github/github.ts';
import type { EndAttempt } from '../jobs/end-attempt.ts';
import type { Store } from '../store/store.ts';

/** The part of a `workflow_run` payload that is read. */
export const workflowRunPayload = z.object({
  repository: z.object({ id: z.int(), name: z.string(), owner: z.object({ id: z.int() }) }),
  workflow_run: z.object({ id: z.int(), run_attempt: z.int(), display_title: z.string() }),
});

export interface RunCompletedDeps {
  store: Store;
  github: GitHub;
  clock: Clock;
  endAttempt: EndAttempt;
  /** How often evaluations may lose their worker. */
  maxAttempts: number;
}

/**
 * A run is over, it is said. If GitHub says so too and its job still waits for an outcome, none will come: the attempt ends
 * now and not when the watchdog would notice; a callback it left unsent is taken over. Late, doubled, wrong or missing
 * webhooks do no harm.
 */
export function onRunCompleted({ store, github, clock, endAttempt, maxAttempts }: RunCompletedDeps) {
  return async ({ repository, workflow_run }: z.infer<typeof workflowRunPayload>): Promise<void> => {
    const { id, run_attempt, display_title } = workflow_run;
    // Sites have workflows of their own, and what those call their runs is up to a brief.
    if (!github.isExecutor({ ...repository, ownerId: repository.owner.id })) return;
    const run = { runId: String(id), runAttempt: run_attempt };

    /** How the run ended; undefined if it goes on, or was started again. */
    async function conclusion(tenant: string): Promise<string | undefined> {
      const found = await github.of(tenant).getRun(run.runId);
      const isOver = found.status === 'completed' && found.attempt === run.runAttempt;
      return isOver ? (found.conclusion ?? 'unknown') : undefined;
    }

    const waiting = await store.tenantHeldBy(run);
    if (waiting && (await conclusion(waiting))) await store.releaseDeliveries({ ...run, now: clock.now() });
    const named = parseRunName(display_title);
    const suspect =
      (await store.jobOfRun(run.runId, run.runAttempt)) ??
      (named ? await store.unclaimedAttempt(named.jobId, named.attempt) : undefined);
    if (suspect) {
      const ended = await conclusion(suspect.tenant);
      if (ended)
        await endAttempt({ ...suspect, run_ended: true }, `the run ended without a result (${ended})`);
    }
    const namedWorker = workerId.safeParse(display_title).data ?? null;
    const worker = await store.workers.ofRun({ ...run, workerId: namedWorker });
    const ended = worker && (await conclusion(worker.tenant));
    if (ended) {
      const reason = `its run ended (${ended})`;
      await store.workers.end({
        worker: { ...worker, run_ended: true },
        reason,
        maxAttempts,
        now: clock.now(),
      });
    }
  };
}
