import type { Clock } from '../domain/clock.ts';
import { writesLeft } from '../domain/pacing.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';

/** What may still be asked of GitHub in the name of an organisation. */
export interface GitHubBudget {
  /** Its name at GitHub. */
  organisation: string;
  /** Writes that the App still allows itself in this minute and this hour. */
  minute: number;
  hour: number;
  /** How long GitHub still wants silence, in milliseconds. */
  pausedMs: number;
}

/** Undefined as long as nothing is known of the organisation. */
export function gitHubBudget({
  store,
  github,
  clock,
}: {
  store: Pick<Store, 'recentWrites' | 'pausedUntil'>;
  github: Pick<GitHub, 'of'>;
  clock: Clock;
}) {
  return async (tenant: string): Promise<GitHubBudget | undefined> => {
    const known = github.of(tenant).known();
    if (!known) return undefined;
    const { owner: organisation, installationId } = known;
    const now = clock.now();
    const left = writesLeft(await store.recentWrites(installationId), now);
    const until = (await store.pausedUntil({ installationId, now })) ?? now;
    return { organisation, ...left, pausedMs: until - now };
  };
}
