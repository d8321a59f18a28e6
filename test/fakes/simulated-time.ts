import { vi } from 'vitest';

/** As long as nothing happens for so many turns of the event loop, everybody waits for time to pass. */
const QUIET_TURNS = 10;

/**
 * Does `work` with time that jumps to the next timer whenever all wait for one. `isBusy` tells of what is real and takes
 * its time, such as a request that is under way: meanwhile the clock stands still.
 */
export async function inSimulatedTime<T>(work: () => Promise<T>, isBusy: () => boolean): Promise<T> {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  try {
    let isOver = false;
    const end = () => {
      isOver = true;
    };
    const result = work();
    result.then(end, end);
    for (let quiet = 0; !isOver; quiet++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isBusy()) quiet = 0;
      if (quiet < QUIET_TURNS) continue;
      await vi.advanceTimersToNextTimerAsync();
      quiet = 0;
    }
    return await result;
  } finally {
    vi.useRealTimers();
  }
}
