/**
 * How persistently a callback is sent: delivered means HTTP 200; otherwise again after 1, 2, 4, 8 and 16 seconds,
 * 30 seconds for each answer. The evaluators' rule, for success and error alike; a 4xx is resent too, because
 * they say so.
 */
export const CALLBACK_RETRY_MS = [1_000, 2_000, 4_000, 8_000, 16_000] as const;
export const CALLBACK_TIMEOUT_MS = 30_000;

/** Longer than one try can take: whoever sends a delivery and is silent for so long is taken to be dead. */
export const CALLBACK_LEASE_MS = CALLBACK_TIMEOUT_MS + 15_000;

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
