import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import type { FoundRun } from '../github/find-run.ts';
import type { GitHub } from '../github/github.ts';
import { Limited } from '../github/pacing.ts';
import type { Cancellation } from '../store/run-cancellations.ts';
import type { Store } from '../store/store.ts';

const BATCH = 10;

/**
 * Cancels the runs that nobody waits for any more: one that hangs would hold up the next in its concurrency group, and it
 * costs. One that has claimed nothing is looked for by its name, in one list for each organisation: GitHub may start it
 * late or never. What does not succeed comes up again.
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
  async function cancelAll(tenant: string, due: Cancellation[]): Promise<void> {
    const organisation = github.of(tenant);
    const listed = due.some(({ known_by }) => known_by === 'name')
      ? organisation.listRuns()
      : Promise.resolve([]);
    await Promise.all(
      due.map(async (one) => {
        try {
          const ids = one.known_by === 'id' ? [one.run] : openRuns(await listed, one.run);
          if (ids === null) return;
          await Promise.all(ids.map((id) => organisation.cancelRun(id)));
          await store.cancellationDone(one);
        } catch (err) {
          if (err instanceof Limited) await store.postponeCancellation(one, err.until);
          log.warn({ run: one.run, tenant, err }, 'a run could not be cancelled; it is tried again');
        }
      }),
    );
  }

  return async (): Promise<void> => {
    const due = await store.takeDueCancellations({ now: clock.now(), limit: BATCH });
    const byTenant = Map.groupBy(due, ({ tenant }) => tenant);
    await Promise.all([...byTenant].map(([tenant, theirs]) => cancelAll(tenant, theirs)));
  };
}

/** The runs of that name that have not ended: a dispatch may have been sent twice. Null if none has started yet. */
function openRuns(runs: FoundRun[], name: string): string[] | null {
  const named = runs.filter((run) => run.name === name);
  if (named.length === 0) return null;
  return named.filter(({ status }) => status !== 'completed').map(({ id }) => id);
}
