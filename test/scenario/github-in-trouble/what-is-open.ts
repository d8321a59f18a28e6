import type { Store } from '../../../src/store/store.ts';

/** All leases and waits are over by then. */
const FAR = 8.64e15;
/** A run that cannot be cancelled is left to its own timeout some day. */
const MOST_CANCELLATIONS = 10;

/** What the loops of an App would find to do in the far future, a word each; nothing where all is done. */
export async function whatIsOpen(store: Store): Promise<string[]> {
  const cancellations = () => store.takeDueCancellations({ now: FAR, limit: 10 });
  for (let n = 0; n < MOST_CANCELLATIONS; n++) await cancellations();
  const found: Record<string, readonly unknown[]> = {
    dispatch: await store.tenantsDue(FAR),
    job: await store.overdueJobs(FAR),
    callback: await store.takeDueDeliveries({ now: FAR, limit: 10 }),
    cancellation: await cancellations(),
    worker: await store.workers.silent(FAR),
  };
  return Object.keys(found).filter((word) => found[word]?.length);
}
