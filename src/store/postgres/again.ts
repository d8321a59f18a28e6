import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../store-unavailable.ts';

/** `serialization_failure` and `deadlock_detected`: others came first, and nothing of it happened. */
const OUT_OF_ORDER = ['40001', '40P01'];
const MOST_TRIES = 50;
const LONGEST_MS = 50;
/** What has lost so often, or is so long, that it will lose again: others are shorter. */
const LOST_OFTEN = 4;
const LONG_MS = 500;

/**
 * Runs `work` until PostgreSQL finds an order for it and what others do at the same time. `hasLost`: it should keep the others
 * out now. `onRetry` is told of each time that there was none. Rejects with StoreUnavailable if there is no order after many tries.
 */
export async function again<T>(work: (hasLost: boolean) => Promise<T>, onRetry?: () => void): Promise<T> {
  const started = performance.now();
  for (let tries = 0; ; ) {
    try {
      return await work(tries > LOST_OFTEN || (tries > 0 && performance.now() - started > LONG_MS));
    } catch (error) {
      if (!OUT_OF_ORDER.includes((error as { code?: string }).code ?? '')) throw error;
      tries += 1;
      onRetry?.();
      if (tries === MOST_TRIES) throw new StoreUnavailable(error);
    }
    // Those that got in each other's way must not meet again.
    await sleep(randomInt(Math.min(2 ** tries, LONGEST_MS)));
  }
}
