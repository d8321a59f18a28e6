/** The only source of time and of randomness in ids, so that tests can replace both. Times are Unix milliseconds. */
import { randomBytes } from 'node:crypto';

export interface Clock {
  now(): number;
  /** Looks at the clock that this one goes by, if there is one. Rejects if that does not answer; time goes on as before. */
  follow?(): Promise<void>;
}

export const systemClock: Clock = { now: () => Date.now() };

type IdPrefix = 'job' | 'site' | 'dlv' | 'run' | 'eval' | 'batch' | 'wrk' | 'whk' | 'msg';

/** An unguessable id of 128 random bits: whoever holds it may read what it names. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${randomBytes(16).toString('hex')}`;
}
