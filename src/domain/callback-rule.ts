/**
 * How persistently a callback is sent: delivered means HTTP 200; otherwise again after 1, 2, 4, 8 and 16 seconds,
 * 30 seconds for each answer. The evaluators' rule, for success and error alike; a 4xx is resent too, because
 * they say so.
 */
export const CALLBACK_RETRY_MS = [1_000, 2_000, 4_000, 8_000, 16_000] as const;
export const CALLBACK_TIMEOUT_MS = 30_000;

/** What came of a try is on record by then, unless the store is away: a turn is waited for 10 s there, an answer 15 s. */
export const NOTING_MS = 30_000;

/**
 * Longer than one try and its record can take: whoever sends a delivery and is silent for so long is taken to be dead.
 * Not so long that nobody is told in time: a run that brings its outcome in the last moment may die with it.
 */
export const CALLBACK_LEASE_MS = CALLBACK_TIMEOUT_MS + NOTING_MS;

/** What one try came to; `http_status` is null when no answer came, `error` says why. */
export interface TryResult {
  http_status: number | null;
  error: string | null;
  duration_ms: number;
}

export type Verdict = { state: 'delivered' } | { state: 'failed' } | { state: 'pending'; waitMs: number };

/** What follows from try number `n` (from 1). */
export function afterTry(n: number, result: Pick<TryResult, 'http_status'>): Verdict {
  if (result.http_status === 200) return { state: 'delivered' };
  const waitMs = CALLBACK_RETRY_MS[n - 1];
  return waitMs === undefined ? { state: 'failed' } : { state: 'pending', waitMs };
}
