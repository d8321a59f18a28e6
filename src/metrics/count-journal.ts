import { isEnd } from '../domain/job-state.ts';
import type { Recorded, RecordedOfEvaluation, RecordedOfSite } from '../store/journal.ts';
import type { Instruments } from './instruments.ts';

/** Counts what is written to the logs of jobs and evaluations. */
export function countJournal(instruments: Instruments) {
  return (events: readonly Recorded[]): void => {
    for (const event of events)
      if (event.kind === 'evaluation') countEvaluation(instruments, event);
      else if (event.kind === 'site') countSite(instruments, event);
  };
}

const SITE = { kind: 'site' };
const EVALUATION = { kind: 'evaluation' };

function countSite({ accepted, ended, retried, troubles }: Instruments, { type }: RecordedOfSite): void {
  if (type === 'accepted') accepted.inc(SITE);
  else if (type === 'attempt-ended') retried.inc(SITE);
  else if (type === 'trouble') troubles.inc();
  else if (isEnd(type)) ended.inc({ ...SITE, outcome: type });
}

function countEvaluation(
  { accepted, started, retried, ended, failures, runSeconds }: Instruments,
  { type, attempt, data }: RecordedOfEvaluation,
): void {
  if (type === 'queued') accepted.inc(EVALUATION);
  else if (type === 'started') started.inc();
  else if (type === 'requeued') retried.inc(EVALUATION);
  if (!isEnd(type) || !('error' in data)) return;
  ended.inc({ ...EVALUATION, outcome: type });
  if (data.error && type === 'failed') failures.inc({ error: data.error.type });
  // Without an attempt it was not run: it came from the cache, or was not started in time.
  if (attempt > 0 && data.duration_ms !== null) runSeconds.observe(data.duration_ms / 1_000);
}
