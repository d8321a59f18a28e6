import type { Clock } from '../domain/clock.ts';
import { classifyFailure } from '../domain/github-failure.ts';
import type { Store } from '../store/store.ts';

/** GitHub wants nothing more in the name of this installation for now. Nothing was asked of it, or nothing happened. */
export class Limited extends Error {
  /** Unix milliseconds. */
  readonly until: number;

  constructor(until: number, options?: ErrorOptions) {
    super(`GitHub's rate limit is reached until ${new Date(until).toISOString()}`, options);
    this.until = until;
  }
}

/** The silence that GitHub asks of an installation; all replicas of the App keep it. */
export interface Pacing {
  clock: Clock;
  /** Throws `Limited` while there is silence. */
  requireOpen(installationId: number): Promise<void>;
  /** `Limited`, and silence from now on, where GitHub said so; else the error itself. */
  explain(error: unknown, installationId: number): Promise<unknown>;
}

export function createPacing({
  store,
  clock,
}: {
  store: Pick<Store, 'pausedUntil' | 'pauseInstallation'>;
  clock: Clock;
}): Pacing {
  return {
    clock,
    async requireOpen(installationId) {
      const until = await store.pausedUntil(installationId);
      if (until !== undefined && until > clock.now()) throw new Limited(until);
    },
    async explain(error, installationId) {
      const failure = classifyFailure(error, clock.now());
      if (failure.kind !== 'limited') return error;
      const { until } = failure;
      await store.pauseInstallation({ installationId, until });
      return new Limited(until, { cause: error });
    },
  };
}
