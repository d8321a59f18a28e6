import { isEnd } from './job-state.ts';
import type { SitePhase } from './phases.ts';

/** What of a job's log says where it is. */
interface Step {
  at: number;
  attempt: number;
  type: string;
  phase?: SitePhase | undefined;
}

/** A phase that a job was in, in one of its attempts; Unix milliseconds. */
export interface Stretch {
  phase: SitePhase;
  attempt: number;
  from: number;
  to: number;
}

/**
 * The phases that a job went through, in order: each lasts until the next one begins or the job ends. The last one of a job
 * that has not ended lasts until `now`, and is left out without that. What a run says comes in batches, so times are right to a second or two.
 */
export function stretchesOf(log: readonly Step[], now?: number): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Omit<Stretch, 'to'> | undefined;
  for (const step of log) {
    const isOver = isEnd(step.type);
    const phase = isOver ? undefined : phaseBegunBy(step);
    if (!isOver && phase === undefined) continue;
    if (current?.phase === phase && current?.attempt === step.attempt) continue;
    if (current) stretches.push({ ...current, to: step.at });
    current = phase && { phase, attempt: step.attempt, from: step.at };
    if (isOver) break;
  }
  if (current && now !== undefined) stretches.push({ ...current, to: Math.max(current.from, now) });
  return stretches;
}

/** Undefined: whatever happened, the job stays where it is. */
function phaseBegunBy({ type, phase }: Step): SitePhase | undefined {
  if (type === 'accepted' || type === 'attempt-ended') return 'queued';
  if (type === 'dispatched') return 'dispatched';
  if (type === 'claimed') return 'claim';
  return type === 'phase' ? phase : undefined;
}
