import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../domain/clock.ts';
import { ErrandError } from './errand-error.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

export interface Patience {
  /** How long a request is repeated, in milliseconds, counted from its first try; 0: never. */
  patienceMs: number;
  /** Told before each wait; what it throws ends the call. */
  onRetry?: ((error: ErrandError, waitMs: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Does something again and again while what stops it may pass: as `Retry-After` says, else after growing waits. Throws
 * the last error when the patience would be at its end before the next try, and `signal.reason` if that is aborted.
 */
export async function persist<T>(
  attempt: () => Promise<T>,
  { patienceMs, onRetry, signal }: Patience,
): Promise<T> {
  const end = systemClock.now() + patienceMs;
  for (let tries = 0; ; tries++) {
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ErrandError) || !error.isPassing) throw error;
      const waitMs = error.retryAfterMs ?? backoff(tries);
      if (systemClock.now() + waitMs > end) throw error;
      onRetry?.(error, waitMs);
      await pause(waitMs, signal);
    }
  }
}

/** Half of it by chance, so that those who failed together do not come back together. */
function backoff(tries: number): number {
  const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries);
  return randomInt(most / 2, most + 1);
}

/** Throws `signal.reason` if that is aborted meanwhile. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, { ...(signal && { signal }) });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
