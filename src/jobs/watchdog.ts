import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import { runName } from '../domain/run-name.ts';
import type { SiteTiming } from '../domain/site-timing.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';
import type { Suspect } from '../store/watch.ts';
import type { EndAttempt } from './end-attempt.ts';
import { findRuns } from './find-runs.ts';
import { listening } from './listening.ts';

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
  const canJudgeSilence = listening(timing.lostAfterMs);

  async function end(suspect: Suspect, reason: string): Promise<void> {
    log.warn({ job_id: suspect.id, attempt: suspect.attempt }, reason);
    await endAttempt(suspect, reason);
  }

  /** No run has claimed the jobs. GitHub knows whether one waits for a runner or there is none. */
  async function lookForRuns(jobs: Suspect[]): Promise<void> {
    const found = await findRuns({
      github,
      workflow,
      suspects: jobs,
      nameOf: ({ id, attempt }) => runName(id, attempt),
      log,
    });
    await each(found, async ({ suspect, run, why }) => {
      if (!run) await end(suspect, why);
      else if (run.status === 'completed')
        await end(suspect, `its run ended without claiming it (${run.conclusion})`);
      else await store.runSeen({ jobId: suspect.id, attempt: suspect.attempt, now: clock.now() });
    });
  }

  /** What cannot be settled for one job is tried again at the next tick and holds up no other. */
  async function each<T>(all: T[], settle: (one: T) => Promise<void>): Promise<void> {
    for (const one of all) {
      await settle(one).catch((err) => log.warn({ err }, 'the watchdog could not settle a job'));
    }
  }

  return async (): Promise<void> => {
    const now = clock.now();
    await each(await store.overdueJobs(now), (job) => end(job, 'the time was up'));
    await lookForRuns(await store.unclaimedJobs(now - timing.claimTimeoutMs));
    if (!canJudgeSilence(now)) return;
    await each(await store.silentJobs(now - timing.lostAfterMs), (job) => end(job, 'the run fell silent'));
  };
}
