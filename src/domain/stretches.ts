import { isEnd } from './job-state.ts';

/** What of a log says where its job or evaluation is. */
export interface Step {
  /** Unix milliseconds. */
  at: number;
  attempt: number;
  type: string;
}

/** A phase that it was in, in one of its attempts; Unix milliseconds. */
export interface Stretch<Phase> {
  phase: Phase;
  attempt: number;
  from: number;
  to: number;
}

/**
 * The phases that a job or an evaluation went through, in order: each lasts until the next one begins or all ends. The last
 * one of what has not ended lasts until `now`, and is left out without that.
 */
export function stretchesIn<S extends Step, Phase>(
  log: readonly S[],
  /** Undefined: whatever happened, it stays where it is. */
  phaseBegunBy: (step: S) => Phase | undefined,
  now?: number,
): Stretch<Phase>[] {
  const stretches: Stretch<Phase>[] = [];
  let current: Omit<Stretch<Phase>, 'to'> | undefined;
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
