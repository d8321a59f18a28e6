import type { Client, JobEvent, JobView } from '../../client/client.ts';
import { systemClock } from '../../domain/clock.ts';
import { duration } from '../../domain/duration.ts';
import { SITE_PHASES } from '../../domain/phases.ts';
import { EXIT } from '../call/exit-code.ts';
import { bar } from '../terminal/bar.ts';
import type { ToldStory } from './follow.ts';
import { jobLine } from './job-line.ts';
import { jobSummary } from './job-summary.ts';

/** A site job, until its sender was told how it ended. */
export function jobStory(client: Client, id: string, signal?: AbortSignal): ToldStory<JobEvent, JobView> {
  let start = systemClock.now();
  let phase: NonNullable<JobEvent['phase']> = 'queued';
  return {
    events: client.jobEvents(id, { signal }),
    tell(event) {
      if (event.seq === 1) start = event.at;
      phase = isOutcome(event) ? 'call-back' : (event.phase ?? phase);
      return [jobLine(event, start)];
    },
    standing: () => `${bar(SITE_PHASES[phase])}  ${phase}  ${duration(systemClock.now() - start)}`,
    isOutcome,
    read: () => client.job(id),
    summary: jobSummary,
    exitCode: ({ status }) => EXIT[status === 'completed' || status === 'cancelled' ? status : 'failed'],
  };
}

function isOutcome({ type }: JobEvent): boolean {
  return type === 'completed' || type === 'failed' || type === 'cancelled';
}
