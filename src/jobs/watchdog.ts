import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import type { SiteTiming } from '../domain/site-timing.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';
import type { Suspect } from '../store/watch.ts';
import type { EndAttempt } from './end-attempt.ts';

/**
 * Finds jobs that nobody works on any more. Webhooks may say so sooner; this is what holds when none comes.
 */
export function watch({
  store,
  github,
  clock,
  timing,
  endAttempt,
  log,
}: {
  store: Store;
  github: GitHub;
  clock: Clock;
  timing: SiteTiming;
  endAttempt: EndAttempt;
  log: Logger;
}) {
  async function end(suspect: Suspect, reason: string): Promise<void> {
    log.warn({ job_id: suspect.id, attempt: suspect.attempt }, reason);
    await endAttempt(suspect, reason);
    // A run that hangs would hold up the next one in its concurrency group.
    if (suspect.run_id) {
      await github
        .cancelRun(suspect.run_id)
        .catch((err) => log.warn({ err }, 'the run could not be cancelled'));
    }
  }

  return async (): Promise<void> => {
    const now = clock.now();
    for (const job of await store.overdueJobs(now)) await end(job, 'the time was up');
    for (const job of await store.unclaimedJobs(now - timing.claimTimeoutMs))
      await end(job, 'no run started');
    for (const job of await store.silentJobs(now - timing.lostAfterMs)) await end(job, 'the run fell silent');
  };
}
