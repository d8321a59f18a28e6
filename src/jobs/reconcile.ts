import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';
import type { EndAttempt } from './end-attempt.ts';

/**
 * Asks GitHub, when the App starts, about every run that a job is waiting for or that evaluates: what ended while the App was down
 * told its webhook to nobody, and nobody should wait for a heartbeat that cannot come.
 */
export async function reconcileRuns({
  store,
  github,
  clock,
  endAttempt,
  maxAttempts,
  isStopping,
  log,
}: {
  store: Store;
  github: GitHub;
  clock: Clock;
  endAttempt: EndAttempt;
  /** How often evaluations may lose their worker. */
  maxAttempts: number;
  /** What is left then is the next App's to ask. */
  isStopping: () => boolean;
  log: Logger;
}): Promise<void> {
  const now = clock.now();
  /** What cannot be looked up now the watchdogs will see to. */
  const ifEnded = async (
    { tenant, run_id: runId }: { tenant: string; run_id: string | null },
    end: (conclusion: string | null) => Promise<unknown>,
  ) => {
    if (runId === null || isStopping()) return;
    try {
      const { status, conclusion } = await github.of(tenant).getRun(runId);
      if (status === 'completed') await end(conclusion);
    } catch (err) {
      log.warn({ run_id: runId, err }, 'a run could not be looked up; the watchdog will see to it');
    }
  };
  for (const job of await store.silentJobs(now)) {
    await ifEnded(job, (conclusion) =>
      endAttempt({ ...job, run_ended: true }, `the run ended without a result (${conclusion})`),
    );
  }
  for (const worker of await store.workers.silent(now)) {
    await ifEnded(worker, (conclusion) =>
      store.workers.end({
        worker: { ...worker, run_ended: true },
        reason: `its run ended (${conclusion})`,
        maxAttempts,
        now,
      }),
    );
  }
}
