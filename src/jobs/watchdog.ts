import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import { runName } from '../domain/run-name.ts';
import type { SiteTiming } from '../domain/site-timing.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';
import type { Suspect } from '../store/watch.ts';
import type { EndAttempt } from './end-attempt.ts';
import { listening } from './listening.ts';

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
  const canJudgeSilence = listening(timing.lostAfterMs);

  async function end(suspect: Suspect, reason: string): Promise<void> {
    log.warn({ job_id: suspect.id, attempt: suspect.attempt }, reason);
    if (!(await endAttempt(suspect, reason))) return;
    // A run that hangs would hold up the next one in its concurrency group.
    if (suspect.run_id) {
      await github
        .cancelRun(suspect.run_id)
        .catch((err) => log.warn({ err }, 'the run could not be cancelled'));
    }
  }

  /** No run has claimed the job. GitHub knows whether one waits for a runner or there is none. */
  async function lookForRun(job: Suspect): Promise<void> {
    const run = await github.findRun(runName(job.id, job.attempt));
    if (!run) await end(job, 'no run started');
    else if (run.status === 'completed')
      await end(job, `its run ended without claiming it (${run.conclusion})`);
    else await store.runSeen({ jobId: job.id, attempt: job.attempt, now: clock.now() });
  }

  /** What cannot be settled for one job is tried again at the next tick and holds up no other. */
  async function each(jobs: Suspect[], settle: (job: Suspect) => Promise<void>): Promise<void> {
    for (const job of jobs) {
      await settle(job).catch((err) =>
        log.warn({ job_id: job.id, err }, 'the watchdog could not settle a job'),
      );
    }
  }

  return async (): Promise<void> => {
    const now = clock.now();
    await each(await store.overdueJobs(now), (job) => end(job, 'the time was up'));
    await each(await store.unclaimedJobs(now - timing.claimTimeoutMs), lookForRun);
    if (!canJudgeSilence(now)) return;
    await each(await store.silentJobs(now - timing.lostAfterMs), (job) => end(job, 'the run fell silent'));
  };
}
