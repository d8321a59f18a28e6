import { type Clock, systemClock } from '../../domain/clock.ts';

/** One press of Ctrl-C reaches us twice where what started us passes signals on. */
const SAME_PRESS_MS = 400;

/**
 * Calls `onFirst` at the first SIGINT or SIGTERM and `onSecond` at a second one. Returns what ends that, after which
 * signals end the process as ever.
 */
export function onInterrupt(
  { onFirst, onSecond }: { onFirst: () => void; onSecond: () => void },
  { clock = systemClock, source = process }: { clock?: Clock; source?: NodeJS.EventEmitter } = {},
): () => void {
  let firstAt: number | undefined;
  const onSignal = () => {
    if (firstAt === undefined) {
      firstAt = clock.now();
      onFirst();
    } else if (clock.now() - firstAt > SAME_PRESS_MS) {
      onSecond();
    }
  };
  source.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return () => source.off('SIGINT', onSignal).off('SIGTERM', onSignal);
}
