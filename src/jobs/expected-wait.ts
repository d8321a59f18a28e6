import type { Clock } from '../domain/clock.ts';
import { expectedWaitMs } from '../domain/pacing.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';

/** Where a job stands in its organisation's line. */
export interface Place {
  /** How many are before it. */
  queue_position: number;
  /** Until it is dispatched, if others take as long as usual; null if nothing is known of its organisation yet. */
  expected_wait_s: number | null;
}

/** Null for a job that does not wait for its dispatch. */
export function expectedWait({ store, github, clock }: { store: Store; github: GitHub; clock: Clock }) {
  return async (jobId: string): Promise<Place | null> => {
    const place = await store.placeInLine(jobId);
    if (!place) return null;
    const organisation = github.of(place.tenant);
    const installationId = organisation.known()?.installationId;
    if (installationId === undefined) return { queue_position: place.ahead, expected_wait_s: null };
    const now = clock.now();
    const line = {
      ahead: place.ahead,
      log: await store.recentWrites(installationId),
      pausedUntil: (await store.pausedUntil({ installationId, now })) ?? now,
      running: await store.runningSites(place.tenant),
      atOnce: organisation.caps().sites.at_once,
      typicalMs: await store.typicalRunMs(place.tenant),
    };
    return { queue_position: place.ahead, expected_wait_s: expectedWaitMs(line, now) / 1_000 };
  };
}
