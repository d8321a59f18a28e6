import { HOUR_MS } from '../../src/domain/duration.ts';
import {
  fitsAt,
  nextAllowed,
  WRITES_PER_HOUR,
  WRITES_PER_MINUTE,
  type Writes,
} from '../../src/domain/pacing.ts';
import type { TakenWrites } from '../../src/store/pacing.ts';

/** Writes that Errand allows itself for one installation. */
export interface BudgetLimits {
  perMinute: number;
  perHour: number;
}
export const ERRANDS: BudgetLimits = { perMinute: WRITES_PER_MINUTE, perHour: WRITES_PER_HOUR };

/** What keeps a dispatch waiting. */
export type HeldBy = 'minute' | 'hour' | 'silence' | 'places';

export interface Budget {
  /** What `takeWrites` of the store does. */
  take(writes: number, now: number): TakenWrites;
  /** GitHub asked for silence. */
  pause(until: number): void;
  pausedUntil(): number;
  /** Why the last one was not taken, and until when. */
  refused(): { by: HeldBy; until: number };
}

export function createBudget(limits: BudgetLimits = ERRANDS): Budget {
  const isErrands = limits.perMinute === WRITES_PER_MINUTE && limits.perHour === WRITES_PER_HOUR;
  let log: Writes[] = [];
  let paused = 0;
  let refused: ReturnType<Budget['refused']> = { by: 'minute', until: 0 };

  return {
    take(writes, now) {
      log = log.filter(({ at }) => at > now - HOUR_MS);
      const byHour = fitsAt(log, writes, now, HOUR_MS, limits.perHour);
      const byMinute = fitsAt(log, writes, now, 60_000, limits.perMinute);
      const allowed = isErrands ? nextAllowed(log, writes, now) : Math.max(byHour, byMinute);
      const until = Math.max(paused, allowed);
      if (until > now) {
        const isPaused = paused >= allowed;
        refused = { by: isPaused ? 'silence' : byHour >= byMinute ? 'hour' : 'minute', until };
        return { taken: false, until, isPaused };
      }
      log.push({ at: now, writes });
      return { taken: true };
    },
    pause(until) {
      paused = Math.max(paused, until);
    },
    pausedUntil: () => paused,
    refused: () => refused,
  };
}
