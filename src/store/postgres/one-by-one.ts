import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../store-unavailable.ts';

/** What takes longer, such as a batch of thousands, keeps nobody waiting: the next one goes on beside it. */
const LONGEST_TURN_MS = 1_000;
/** Longer than a burst takes. Times that were read before the wait, and leases that begin with them, still hold after it. */
const LONGEST_WAIT_MS = 10_000;

/**
 * Work that is done one after the other. Transactions of one process that run at the same time are in each other's
 * way more often than not, and each that has to run again costs as much as one that waits: only those of other Apps are met.
 */
export function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const since = performance.now();
    const mine = last.then(() => {
      if (performance.now() - since < LONGEST_WAIT_MS) return work();
      throw new StoreUnavailable(new Error('there was no turn in time'));
    });
    const turn = new AbortController();
    const end = () => turn.abort();
    mine.then(end, end);
    last = last.then(() => sleep(LONGEST_TURN_MS, undefined, { signal: turn.signal }).catch(() => {}));
    return mine;
  };
}
