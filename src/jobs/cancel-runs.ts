import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import type { GitHub } from '../github/github.ts';
import type { Store } from '../store/store.ts';

const BATCH = 10;

/**
 * Cancels the runs that nobody waits for any more: one that hangs would hold up the next in its concurrency group, and it
 * costs. What GitHub refuses comes up again.
 */
export function cancelRuns({
  store,
  github,
  clock,
  log,
}: {
  store: Store;
  github: GitHub;
  clock: Clock;
  log: Logger;
}) {
  return async (): Promise<void> => {
    const due = await store.takeDueCancellations({ now: clock.now(), limit: BATCH });
    await Promise.all(
      due.map(async ({ run_id, tenant }) => {
        try {
          await github.of(tenant).cancelRun(run_id);
          await store.cancellationDone(run_id);
        } catch (err) {
          log.warn({ run_id, err }, 'a run could not be cancelled; it is tried again');
        }
      }),
    );
  };
}
