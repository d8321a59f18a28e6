/** The time that evaluations and their workers have, in milliseconds, and how many workers there may be. */
export interface EvaluationTiming {
  /** A worker was dispatched but no run has claimed it for so long: GitHub answers 204 also where no run ever starts. */
  claimTimeoutMs: number;
  /** A worker's poll is answered at the latest after so long; it is the worker's sign of life, too. */
  pollMs: number;
  /** No sign of life from a worker for so long: it is lost, and what it held waits again. */
  lostAfterMs: number;
  /** A worker without work leaves after so long. GitHub bills whole minutes. */
  lingerMs: number;
  /** A worker takes no more work after so long; longest program, start and report fit between this and the run's timeout. */
  lifetimeMs: number;
  /** Beyond the program's own timeout, from assignment to result: start of the sandbox, retries of reports. */
  graceMs: number;
  /** An evaluation whose workers were lost so often fails. */
  maxAttempts: number;
  /** Most workers at a time. */
  maxWorkers: number;
  /** Waiting evaluations for which one worker is enough. */
  evaluationsPerWorker: number;
}

export const PRODUCTION_EVALUATION_TIMING: EvaluationTiming = {
  claimTimeoutMs: 90_000,
  pollMs: 5_000,
  lostAfterMs: 30_000,
  lingerMs: 45_000,
  // The workflow's timeout is 30 min.
  lifetimeMs: 22 * 60_000,
  graceMs: 90_000,
  maxAttempts: 3,
  maxWorkers: 10,
  evaluationsPerWorker: 50,
};

/** On one machine a run starts at once or never, and a second worker would only share the same processors. */
export const LOCAL_EVALUATION_TIMING: EvaluationTiming = {
  ...PRODUCTION_EVALUATION_TIMING,
  claimTimeoutMs: 15_000,
  pollMs: 2_000,
  lostAfterMs: 10_000,
  lingerMs: 120_000,
  maxAttempts: 5,
  maxWorkers: 1,
};

/** How many workers there should be for so many evaluations that wait or run. */
export function wantedWorkers(timing: EvaluationTiming, open: number): number {
  return Math.min(timing.maxWorkers, Math.ceil(open / timing.evaluationsPerWorker));
}

const FIRST_BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 300_000;

/** How long to wait before another worker is woken after so many in a row that never came to work. */
export function workerBackoffMs(failures: number): number {
  return failures === 0 ? 0 : Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (failures - 1));
}
