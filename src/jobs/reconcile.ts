import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';
import type { EndAttempt } from './end-attempt.ts';

/**
 * Asks GitHub, when the App starts, about every run that a job is waiting for: what ended while the App was down
 * told its webhook to nobody, and nobody should wait for a heartbeat that cannot come.
 */
export async function reconcileRuns({
  store,
  github,
  clock,
  endAttempt,
  log,
}: {
  store: Store;
  github: GitHub;
  clock: Clock;
  endAttempt: EndAttempt;
  log: Logger;
}): Promise<void> {
  for (const job of await store.silentJobs(clock.now())) {
    if (!job.run_id) continue;
    try {
      const { status, conclusion } = await github.getRun(job.run_id);
      if (status === 'completed') await endAttempt(job, `the run ended without a result (${conclusion})`);
    } catch (err) {
      log.warn({ job_id: job.id, err }, 'a run could not be looked up; the watchdog will see to it');
    }
  }
}
