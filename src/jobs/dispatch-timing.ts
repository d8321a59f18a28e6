import { Limited } from '../github/pacing.ts';

/** Longer than a token and the dispatch may take, 10 s each: one whose sender crashed is due again after this. */
export const DISPATCH_LEASE_MS = 25_000;
const LONGEST_WAIT_MS = 30_000;

/** When a dispatch that failed with `error` after `tries` others is due again: when GitHub says so, else later each time. */
export function dispatchAgainAt(error: unknown, { tries, now }: { tries: number; now: number }): number {
  return error instanceof Limited ? error.until : now + Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** tries);
}
