import type { Ending } from '../../src/contract/evaluation/outcome.ts';
import { shortId } from '../../src/domain/short-id.ts';
import type { Ran } from './slots.ts';

/**
 * A line for the run's log, which everybody can read: no output, no message, and only a part of the id, because the
 * whole id is the right to read the evaluation.
 */
export function ranLine({ held, language, ending, startMs }: Ran): string {
  const id = shortId(held.eval_id);
  if (!ending) return `${id} ${language}: stopped`;
  const times = [
    ending.duration_ms === null ? '' : `${ending.duration_ms} ms`,
    startMs === null ? '' : `started after ${Math.round(startMs)} ms`,
  ];
  return [`${id} ${language}: ${howItEnded(ending)}`, ...times.filter((time) => time !== '')].join(', ');
}

function howItEnded({ cause, exit_code, signal }: Ending): string {
  if (cause === 'exit') return `exit ${exit_code}`;
  if (cause === 'signal') return `signal ${signal}`;
  return cause;
}
