import type { Clock } from '../domain/clock.ts';
import { believableEnd } from '../domain/github-failure.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';

/** What a run heard from GitHub holds for everybody who asks in the name of its organisation. */
export function keepSilence({ store, github, clock }: { store: Store; github: GitHub; clock: Clock }) {
  return async (jobId: string, until: number): Promise<void> => {
    const tenant = await store.tenantOfJob(jobId);
    if (tenant === undefined) return;
    const { installationId } = await github.of(tenant).executor();
    await store.pauseInstallation({ installationId, until: believableEnd(until, clock.now()) });
  };
}
