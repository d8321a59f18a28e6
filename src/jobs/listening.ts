import type { Clock } from '../domain/clock.ts';
import type { Store } from '../store/store.ts';

/**
 * Since when the App has been able to hear anybody. Nobody could be heard while it was not there, or its machine slept,
 * or the store took no reports, and nothing can be said where the clock was set back: silence counts from then on. The
 * returned function is called at each look, and tells whether silence of `lostAfterMs` can be judged by now. Rejects while
 * the store takes no reports.
 */
export function listening({
  store,
  clock,
  lostAfterMs,
}: {
  store: Pick<Store, 'probeReports' | 'refusedReports'>;
  clock: Clock;
  lostAfterMs: number;
}): () => Promise<boolean> {
  /** When the store was seen to take reports. */
  let lastHeard = 0;
  let refused = 0;
  let since = 0;

  async function listen(): Promise<void> {
    try {
      await store.probeReports(clock.now());
    } catch (error) {
      lastHeard = 0;
      throw error;
    }
    const now = clock.now();
    // What took long was in the way of reports as well.
    if (now < lastHeard || now - lastHeard > lostAfterMs / 2) since = now;
    lastHeard = now;
  }

  return async () => {
    if (store.refusedReports() !== refused) lastHeard = 0;
    refused = store.refusedReports();
    const quiet = clock.now() - lastHeard;
    // No less often than anybody says that he lives.
    if (quiet < 0 || quiet >= lostAfterMs / 10) await listen();
    return clock.now() - since >= lostAfterMs;
  };
}
