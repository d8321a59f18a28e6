/** Waits and limits of time through the global timers, which tests can simulate; AbortSignal.timeout() has its own. */

/** The time that whoever waits goes by; a simulation brings its own. */
export interface Time {
  /** Unix milliseconds. */
  now(): number;
  /** Milliseconds of a clock that nobody sets. */
  elapsed(): number;
  /** Rejects with the signal's reason as soon as it aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const REAL_TIME: Time = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep,
};

/** Rejects with the signal's reason as soon as it aborts. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** A signal that aborts after `ms` with `reason` as its error's message; ends with the scope that uses it. */
export function timeLimit(ms: number, reason: string): Disposable & { signal: AbortSignal } {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new Error(reason)), ms);
  return { signal: limit.signal, [Symbol.dispose]: () => clearTimeout(timer) };
}
