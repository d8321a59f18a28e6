/** The only source of time and of randomness in ids, so that tests can replace both. Times are Unix milliseconds. */
import { randomUUID } from 'node:crypto';

export interface Clock {
  now(): number;
  /** Looks at the clock that this one goes by, if there is one. Rejects if that does not answer; time goes on as before. */
  follow?(): Promise<void>;
}

export const systemClock: Clock = { now: () => Date.now() };

type IdPrefix = 'job' | 'site' | 'dlv' | 'run' | 'eval' | 'batch' | 'wrk' | 'whk' | 'msg';

/** Milliseconds of some 34 years: what comes later stands behind in an index, and what is new is together in it. */
const TIME_BITS = 40;

/**
 * An unguessable id: 40 bits of the time and 88 random ones. Whoever holds it may read what it names. With random bits alone
 * each new row would change another page of each index, and all those pages would be written for it.
 */
export function newId(prefix: IdPrefix): string {
  const time = (Date.now() % 2 ** TIME_BITS).toString(16).padStart(TIME_BITS / 4, '0');
  // Without the digits that say what kind of UUID it is.
  const uuid = randomUUID();
  return `${prefix}_${time}${uuid.slice(0, 8)}${uuid.slice(9, 13)}${uuid.slice(24, 34)}`;
}
