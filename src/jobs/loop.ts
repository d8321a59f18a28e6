import type { Logger } from 'pino';

export interface Loop {
  /** Runs the work now instead of at the next tick. */
  wake(): void;
  /** No new round starts; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/**
 * Does `work` again and again: every `everyMs`, and at once when woken. Rounds never overlap, and one that throws
 * is logged and followed by the next: what is owed stays in the store until it is done.
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

  async function round(): Promise<void> {
    do {
      woken = false;
      try {
        await work();
      } catch (err) {
        log.error({ err }, `${name} failed; it goes on at the next tick`);
      }
    } while (woken && !stopped);
  }

  function run(): void {
    clearTimeout(timer);
    if (stopped || running) return;
    running = round().finally(() => {
      running = null;
      if (!stopped) timer = setTimeout(run, everyMs);
    });
  }

  run();
  return {
    wake() {
      woken = true;
      run();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
