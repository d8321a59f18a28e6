import type { Logger } from 'pino';
import { DISPATCH_EVENT, type DispatchPayload } from '../contract/run-api.ts';
import type { Clock } from '../domain/clock.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';

/** Longer than the request may take: a dispatch whose sender crashed is due again after this. */
const LEASE_MS = 12_000;
const BATCH = 10;
const LONGEST_WAIT_MS = 30_000;

/** Sends the `repository_dispatch` of every attempt that is due. A refused one waits longer each time. */
export function dispatchDue({
  store,
  github,
  clock,
  url,
  log,
}: {
  store: Store;
  github: GitHub;
  clock: Clock;
  url: string;
  log: Logger;
}) {
  return async (): Promise<void> => {
    const now = clock.now();
    const due = await store.takeDueDispatches({ now, leaseUntil: now + LEASE_MS, limit: BATCH });
    for (const { job_id, attempt, tries, site_id } of due) {
      try {
        const payload: DispatchPayload = { job: job_id, attempt, site: site_id, app_url: url };
        await github.dispatch(DISPATCH_EVENT, payload);
        await store.dispatchSent({ job_id, attempt, now: clock.now() });
        log.info({ job_id, attempt }, 'dispatched');
      } catch (err) {
        const message = `GitHub did not take the dispatch: ${(err as Error).message}`;
        log.warn({ job_id, attempt, err }, 'dispatch failed');
        const dueAt = clock.now() + Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** tries);
        await store.dispatchFailed({ job_id, attempt, now: clock.now(), dueAt, message });
      }
    }
  };
}
