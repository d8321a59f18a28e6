import type { Logger } from 'pino';

export interface Loop {
  /** Runs the work now instead of at the next tick. */
  wake(): void;
  /** No new round starts; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

const REST = 3;

/**
 * Does `work` again and again: every `everyMs`, and at once when woken. Rounds never overlap, and one that throws
 * is logged and followed by the next: what is owed stays in the store until it is done. Who is woken all the time rests
 * three times as long as it worked: what a burst brings is done together, and leaves the store to those who bring it.
 */
export function startLoop({
  name,
  everyMs,
  log,
  work,
}: {
  name: string;
  everyMs: number;
  log: Logger;
  work: () => Promise<void>;
}): Loop {
  let stopped = false;
  let woken = false;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let restedAt = 0;

  async function round(): Promise<void> {
    const began = performance.now();
    try {
      await work();
    } catch (err) {
      log.error({ err }, `${name} failed; it goes on at the next tick`);
    }
    const ended = performance.now();
    restedAt = ended + Math.min(REST * (ended - began), everyMs);
  }

  function run(): void {
    woken = false;
    // Begun a moment later: work that wakes its own loop finds it running.
    running = Promise.resolve()
      .then(round)
      .finally(() => {
        running = null;
        plan();
      });
  }

  function plan(): void {
    clearTimeout(timer);
    if (stopped || running) return;
    const restMs = restedAt - performance.now();
    timer = setTimeout(run, woken ? Math.max(0, restMs) : everyMs);
  }

  run();
  return {
    wake() {
      // A round that is planned for it already is not put off.
      if (woken) return;
      woken = true;
      plan();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
