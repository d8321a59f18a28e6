import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import { giveUpAt, type SiteTiming } from '../domain/site-timing.ts';
import type { Store } from '../store/store.ts';

/** Between two looks no more than a few seconds pass, unless nobody could look. */
const SLEPT_MS = 60_000;

/** Notices at each look that the machine's clock was set: what waits for a time must not wait for one that comes twice. */
export function watchClock({
  store,
  clock,
  timing,
  log,
}: {
  store: Store;
  clock: Clock;
  timing: SiteTiming;
  log: Logger;
}): () => Promise<void> {
  let last = clock.now();
  return async () => {
    // Whatever needs the store says that it does not answer.
    await clock.follow?.().catch(() => {});
    const now = clock.now();
    const passed = now - last;
    if (passed > SLEPT_MS)
      log.warn(
        { passed_ms: passed },
        'the clock was set ahead, or the machine slept: deadlines are nearer now',
      );
    if (passed < 0) {
      log.error({ set_back_ms: -passed }, 'the clock was set back: what waits is due now');
      await store.bringForward({ now, jobMs: giveUpAt(timing, 0) });
    }
    // Not before: what failed has to be done at the next look.
    last = now;
  };
}
