import type { Logger } from 'pino';
import { isEnd } from '../domain/job-state.ts';
import type { Recorded } from '../store/journal.ts';

/**
 * Says in the log which site jobs this App has accepted and how those ended that it ended, whatever was the reason.
 * Evaluations come by the thousand, and what happens to each is told by its own events.
 */
export function logJobs(log: Logger) {
  return (events: readonly Recorded[]): void => {
    for (const event of events) {
      if (event.kind !== 'site') continue;
      const { id: job_id, type, attempt } = event;
      if (type === 'accepted') log.info({ job_id }, 'job accepted');
      else if (isEnd(type)) log.info({ job_id, attempt, status: type }, 'job ended');
    }
  };
}
