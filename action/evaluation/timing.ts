/** The worker's own times, in milliseconds; the App gives it the others when it claims. */
export interface WorkerTiming {
  /**
   * Nothing is reported of a program that has run for less, unless it ends or writes much: most programs are over by
   * then, and each report costs worker and App more than some programs do.
   */
  firstReportMs: number;
  /** Output waits so long for more of it, or a program that prints byte by byte would make an event of each. */
  coalesceMs: number;
  /**
   * With all slots full a poll is made only after so long. Short programs end before that, so the poll that asks for the
   * next one goes out at once on the open connection; one that waits at the App would have to be broken off.
   */
  fullPauseMs: number;
  /**
   * A poll under way that asks for too few is made anew after so long, if it was not answered by then. Not sooner: while
   * work waits it is answered as fast as the App can, and breaking it off would only make the App do it twice.
   */
  repollMs: number;
  /** An App that says again and again that there is nothing to say is not asked more often than this. */
  idlePauseMs: number;
  /** Beyond `poll_ms`: until the answer to a poll counts as lost. */
  pollMarginMs: number;
  /** The App may be restarting; without a word from it for so long, beyond `poll_ms`, the worker gives up. */
  patienceMs: number;
  /** A sandbox that has not started a program by then hangs. */
  startMs: number;
  /** So long after a program's timeout the sandbox should have ended it. */
  overtimeMs: number;
  /** From killing a program until nothing is left of it, at most. */
  killMs: number;
}

export const WORKER_TIMING: WorkerTiming = {
  firstReportMs: 100,
  coalesceMs: 5,
  fullPauseMs: 250,
  repollMs: 500,
  idlePauseMs: 100,
  pollMarginMs: 15_000,
  patienceMs: 120_000,
  startMs: 60_000,
  overtimeMs: 15_000,
  killMs: 10_000,
};
