import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import type { Store } from './store.ts';

/** A difference worth a change: less comes from answers that take their time. */
const WORTH_MS = 1_000;
/** A difference worth a word, and worth a time that comes twice. */
const WRONG_MS = 5_000;

/**
 * One time for all Apps of one store: its database's. An App of a machine whose clock is wrong, or is set while it runs,
 * would take what others hold and give up what others are at. Where the store is a file, `own` is right. Neither goes back
 * by a little.
 */
export async function commonClock({
  store,
  own,
  log,
}: {
  store: Pick<Store, 'serverTime'>;
  own: Clock;
  log: Logger;
}): Promise<Clock> {
  /** When `performance.now()`, which nobody sets, was 0. */
  let began: number | undefined;
  const follow = async () => {
    const before = performance.now();
    const theirs = await store.serverTime();
    const after = performance.now();
    if (theirs === null) return;
    const seen = theirs - (before + after) / 2;
    if (began !== undefined && Math.abs(seen - began) < WORTH_MS + (after - before) / 2) return;
    const moved = Math.round(seen - (began ?? seen));
    const ahead = Math.round(own.now() - after - seen);
    began = seen;
    if (Math.abs(moved) > WRONG_MS)
      log.warn({ moved_ms: moved }, 'the clock of the database was set, or this machine slept');
    if (Math.abs(ahead) > WRONG_MS)
      log.error(
        { ahead_ms: ahead },
        "this machine's clock, or the database's, is wrong: the database's is gone by",
      );
  };
  // The first question is answered when there is a connection, and would be taken for a slow answer.
  await store.serverTime();
  await follow();
  return {
    now: steady(() => (began === undefined ? own.now() : Math.round(began + performance.now()))),
    follow,
  };
}

/**
 * `read`, which may be set back: by a little is what clocks are corrected by all the time, and the time stands still until
 * that is made up for.
 */
function steady(read: () => number): () => number {
  let last = 0;
  return () => {
    const now = read();
    if (now > last || last - now > WRONG_MS) last = now;
    return last;
  };
}
