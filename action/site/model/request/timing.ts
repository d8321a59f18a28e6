/** The patience of the model client, in milliseconds. */
export interface ModelTiming {
  /** From the request to the first piece of the answer. */
  firstByteMs: number;
  /** Between two pieces: the package's own timeout does not cover a stream that stalls. */
  idleMs: number;
  /** Before trying again where the provider names no time. */
  retryMs: number;
  /** A longer `Retry-After` is not waited for; the openai package draws the line at the same place. */
  longestWaitMs: number;
  /** Asking again makes no sense with less time left. */
  answerMs: number;
}

export const MODEL_TIMING: ModelTiming = {
  firstByteMs: 45_000,
  idleMs: 30_000,
  retryMs: 2_000,
  longestWaitMs: 60_000,
  answerMs: 15_000,
};
