/**
 * What GitHub documents. Limits of the API: docs.github.com, "Rate limits for the REST API"; of runs and runners:
 * "Actions limits". They are subject to change there.
 */

/** Requests that create content, of one installation. */
export const CONTENT = { perMinute: 80, perHour: 500 };
/** The least that whoever was refused has to wait where GitHub names no time. */
export const SILENCE_MS = 60_000;

/** Requests an hour of one installation: more with each repository beyond 20, up to a ceiling. */
export function requestsPerHour(repositories: number): number {
  return Math.min(12_500, 5_000 + 50 * Math.max(0, repositories - 20));
}

/** Runs of one repository that may be started in ten seconds. Beyond that they are blocked: 204, and no run. */
export const RUNS_STARTED = { most: 500, windowMs: 10_000 };

/** Jobs of an organisation on GitHub's own runners at a time. */
export const PLANS = {
  free: 20,
  team: 60,
  enterprise: 500,
  /** Team or Enterprise with larger runners, which are paid for by the minute. */
  larger: 1_000,
};
export type Plan = keyof typeof PLANS;
