import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import { runName } from '../domain/run-name.ts';
import type { SiteTiming } from '../domain/site-timing.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';
import type { Suspect } from '../store/watch.ts';
import type { EndAttempt } from './end-attempt.ts';
import { listening } from './listening.ts';
import { lookForRuns } from './look-for-runs.ts';
import { settleEach } from './settle-each.ts';

/**
 * Finds jobs that nobody works on any more. Webhooks may say so sooner; this is what holds when none comes.
 */
export function watch({
  store,
  github,
  clock,
  timing,
  workflow,
  endAttempt,
  log,
}: {
  store: Store;
  github: GitHub;
  clock: Clock;
  timing: SiteTiming;
  /** File name of the workflow that makes sites. */
  workflow: string;
  endAttempt: EndAttempt;
  log: Logger;
}) {
  const canJudgeSilence = listening({ store, clock, lostAfterMs: timing.lostAfterMs });
  const logging = { loggedAs: 'job_id', log } as const;

  async function end(suspect: Suspect, reason: string, waitedFor?: string): Promise<void> {
    log.warn({ job_id: suspect.id, attempt: suspect.attempt, waited_for: waitedFor }, reason);
    await endAttempt(suspect, reason, waitedFor);
  }

  const unclaimed = {
    github,
    workflow,
    nameOf: ({ id, attempt }: Suspect) => runName(id, attempt),
    end,
    seen: ({ id, attempt }: Suspect) => store.runSeen({ jobId: id, attempt, now: clock.now() }),
    ...logging,
  };

  return async (): Promise<void> => {
    const now = clock.now();
    const overdue = await store.overdueJobs(now);
    await settleEach(
      overdue,
      async (job) => end(job, 'the time was up', await store.waitedFor(job.id)),
      logging,
    );
    await lookForRuns(await store.unclaimedJobs(now - timing.claimTimeoutMs), unclaimed);
    if (!(await canJudgeSilence())) return;
    const silent = await store.silentJobs(now - timing.lostAfterMs);
    await settleEach(silent, (job) => end(job, 'the run fell silent'), logging);
  };
}
