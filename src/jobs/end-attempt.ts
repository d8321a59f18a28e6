import type { Clock } from '../domain/clock.ts';
import { mayTryAgain, type SiteTiming } from '../domain/site-timing.ts';
import type { Store } from '../store/store.ts';
import type { Suspect } from '../store/watch.ts';

export type EndAttempt = (suspect: Suspect, reason: string) => Promise<void>;

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
  return async ({ id: jobId, attempt, created_at }, reason) => {
    const now = clock.now();
    const trouble = await store.lastTrouble(jobId, attempt);
    const why = trouble ? `${reason} (${trouble})` : reason;
    if (mayTryAgain(timing, created_at, attempt, now)) {
      await store.nextAttempt({ jobId, attempt, reason: why, now });
      return;
    }
    const error = `The site could not be made: ${why}, in attempt ${attempt} of at most ${timing.maxAttempts}.`;
    await store.finishJob({ jobId, attempt, outcome: { status: 'failed', error }, now, deliverAt: now });
  };
}
