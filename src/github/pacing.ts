import type { Clock } from '../domain/clock.ts';
import { classifyFailure } from '../domain/github-failure.ts';
import type { Store } from '../store/store.ts';

/** Nothing more may be asked of GitHub in the name of this installation for now. Nothing was asked, or nothing happened. */
export class Limited extends Error {
  /** Unix milliseconds. */
  readonly until: number;

  constructor(
    until: number,
    { whose = "GitHub's rate limit", ...options }: ErrorOptions & { whose?: string } = {},
  ) {
    super(`${whose} is reached until ${new Date(until).toISOString()}`, options);
    this.until = until;
  }
}

/** Why the store would not let writes be made. */
export function limitedBy({ until, isPaused }: { until: number; isPaused: boolean }): Limited {
  return new Limited(until, isPaused ? {} : { whose: "the App's own limit of writes" });
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
      const until = await store.pausedUntil({ installationId, now: clock.now() });
      if (until !== undefined) throw new Limited(until);
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
