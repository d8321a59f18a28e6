import type { Clock } from '../domain/clock.ts';
import { mayTryAgain, type SiteTiming } from '../domain/site-timing.ts';
import type { Store } from '../store/store.ts';
import type { Suspect } from '../store/watch.ts';

/**
 * False if the attempt is not as it was seen any more: then nothing was changed. `waitedFor` is what had not come by then.
 */
export type EndAttempt = (suspect: Suspect, reason: string, waitedFor?: string) => Promise<boolean>;

/** An attempt came to nothing: another one while time allows, else an honest failure that says why. */
export function endAttempt({
  store,
  clock,
  timing,
}: {
  store: Store;
  clock: Clock;
  timing: SiteTiming;
}): EndAttempt {
  return async (suspect, reason, waitedFor) => {
    const { id: jobId, attempt, created_at } = suspect;
    const now = clock.now();
    const trouble = await store.lastTrouble(jobId, attempt);
    const details = [waitedFor, trouble].filter((detail) => detail !== undefined);
    const why = details.length > 0 ? `${reason} (${details.join('; ')})` : reason;
    if (mayTryAgain(timing, created_at, attempt, now)) {
      return store.nextAttempt({ jobId, attempt, reason: why, now, seen: suspect });
    }
    const error = `The site could not be made: ${why}, in attempt ${attempt} of at most ${timing.maxAttempts}.`;
    const outcome = { status: 'failed', error } as const;
    return store.finishJob({ jobId, attempt, outcome, now, deliverAt: now, seen: suspect });
  };
}
