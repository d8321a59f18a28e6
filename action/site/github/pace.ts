import { REAL_TIME, type Time } from '../../waiting.ts';

/** GitHub's best practice for requests that change something. */
export const BETWEEN_WRITES_MS = 1_000;
/** A rate limit that ends later than this is an outcome, not a wait. */
const LONGEST_WAIT_MS = 60_000;

export interface Pace {
  /** Waits until GitHub may be asked; throws what closed it where that takes too long. */
  turn(isWrite: boolean, signal: AbortSignal): Promise<void>;
  /** Nothing may be asked before `until` (Unix milliseconds), because of `error`. */
  close(until: number, error: Error): void;
}

interface PaceOptions {
  /** Unix milliseconds. */
  giveUpAt: number;
  log(line: string): void;
  time?: Time;
}

/** When the run may ask GitHub: never while its installation is limited, and with a pause between writes. */
export function createPace({ giveUpAt, log, time = REAL_TIME }: PaceOptions): Pace {
  let closed: { until: number; error: Error } | undefined;
  let nextWrite = 0;
  return {
    close(until, error) {
      closed = { until, error };
    },
    async turn(isWrite, signal) {
      if (closed) {
        const wait = closed.until - time.now();
        if (wait > LONGEST_WAIT_MS || (wait > 0 && closed.until >= giveUpAt)) throw closed.error;
        if (wait > 0) {
          log(closed.error.message);
          await time.sleep(wait, signal);
        }
      }
      if (!isWrite) return;
      const now = time.elapsed();
      const wait = Math.max(0, nextWrite - now);
      nextWrite = now + wait + BETWEEN_WRITES_MS;
      if (wait > 0) await time.sleep(wait, signal);
    },
  };
}
