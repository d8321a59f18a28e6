import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../store-unavailable.ts';

/** `serialization_failure` and `deadlock_detected`: others came first, and nothing of it happened. */
const OUT_OF_ORDER = ['40001', '40P01'];
const MOST_TRIES = 50;
const LONGEST_MS = 50;

/** Runs `work` until PostgreSQL finds an order for it and what others do at the same time. Rejects with StoreUnavailable if it never does. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!OUT_OF_ORDER.includes((error as { code?: string }).code ?? '')) throw error;
      if (tries === MOST_TRIES) throw new StoreUnavailable(error);
    }
    // Those that got in each other's way must not meet again.
    await sleep(randomInt(Math.min(2 ** tries, LONGEST_MS)));
  }
}
