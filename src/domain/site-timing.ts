/**
 * The time a site job has, in milliseconds. Senders wait ten minutes; everything else is derived from that so
 * that there is always time left to tell them the truth.
 */
export interface SiteTiming {
  /** From acceptance to the last moment a callback is of use. */
  deadlineMs: number;
  /** From acceptance to the last moment at which the best site so far is published. */
  publishMs: number;
  /** Kept free before the deadline for the error callback: its five retries take 31 s plus the answers' time. */
  tellMs: number;
  /** A new attempt is only worth starting with this much left: runner start, page, Pages build. */
  attemptMs: number;
  maxAttempts: number;
  /** Dispatched but not claimed for so long: GitHub answers 204 also where no run ever starts. */
  claimTimeoutMs: number;
  heartbeatMs: number;
  /** No sign of life from a run for so long: it is lost. */
  lostAfterMs: number;
}

export const PRODUCTION_TIMING: SiteTiming = {
  deadlineMs: 600_000,
  publishMs: 330_000,
  tellMs: 90_000,
  attemptMs: 120_000,
  maxAttempts: 3,
  claimTimeoutMs: 90_000,
  heartbeatMs: 5_000,
  lostAfterMs: 30_000,
};

/** Kept back by a run from the job's time, for storing an outcome before the App gives the job up. */
export const STORE_MS = 5_000;

/** On one machine a run starts at once or never. */
export const LOCAL_TIMING: SiteTiming = {
  ...PRODUCTION_TIMING,
  attemptMs: 30_000,
  maxAttempts: 5,
  claimTimeoutMs: 15_000,
  heartbeatMs: 2_000,
  lostAfterMs: 20_000,
};

/** When the job fails unless it has an outcome by then. */
export function giveUpAt(timing: SiteTiming, acceptedAt: number): number {
  return acceptedAt + timing.deadlineMs - timing.tellMs;
}

/**
 * When the best site so far has to be published by an attempt that is claimed now. A late attempt gets half of the
 * time that makes it worth starting; the rest is for GitHub.
 */
export function publishBy(timing: SiteTiming, giveUpAt: number, claimedAt: number): number {
  const acceptedAt = giveUpAt - timing.deadlineMs + timing.tellMs;
  return Math.max(acceptedAt + timing.publishMs, claimedAt + timing.attemptMs / 2);
}

/** Whether another attempt may follow `attempt`, or the job has to fail now. */
export function mayTryAgain(timing: SiteTiming, acceptedAt: number, attempt: number, now: number): boolean {
  return attempt < timing.maxAttempts && now + timing.attemptMs <= giveUpAt(timing, acceptedAt);
}
