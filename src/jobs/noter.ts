import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { StoreUnavailable } from '../store/store-unavailable.ts';

const PAUSE_MS = 1_000;
/** What fails so often although the store is there would fail for ever. */
const MOST_MISTAKES = 10;

/**
 * Has written down what receivers have answered. That was said once and is known to nobody else, and what is not on record
 * is sent again: while the store is away it is kept, and written as soon as the store is back.
 */
export function createNoter({ log }: { log: Logger }) {
  const stopping = new AbortController();
  let waiting = 0;

  return {
    /** Whether something waits for the store. What is due by then may be just that: first what is known is written down. */
    isBehind: () => waiting > 0,
    /** `said` is for the log: should the App end before, what was answered is found there. */
    async note<T>(write: () => Promise<T>, said: object): Promise<T> {
      let isWaiting = false;
      try {
        for (let mistakes = 0; ; ) {
          try {
            return await write();
          } catch (err) {
            const isAway = err instanceof StoreUnavailable;
            if (!isAway) mistakes += 1;
            if (stopping.signal.aborted || mistakes === MOST_MISTAKES) throw err;
            if (isAway && !isWaiting) {
              isWaiting = true;
              waiting += 1;
              log.warn({ err, ...said }, 'a receiver has answered; to be noted when the store is back');
            }
          }
          await sleep(PAUSE_MS, undefined, { signal: stopping.signal }).catch(() => {});
        }
      } finally {
        if (isWaiting) waiting -= 1;
      }
    },
    /** What waits is tried once more, and then no longer. */
    stop(): void {
      stopping.abort();
    },
  };
}
