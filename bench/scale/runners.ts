import type { EventLoop } from './event-loop.ts';
import type { Random, Spread } from './random.ts';

/** The runners of one organisation: so many jobs at a time, the others wait in the order they came. */
export interface Runners {
  /** Resolves when `work` has ended on a runner. A job takes a place also while its runner starts, and one that is free of charge, too. */
  run(work: () => Promise<void>, options?: { isFree?: boolean }): Promise<void>;
  readonly used: {
    jobs: number;
    /** As GitHub bills them: whole ones for each job. */
    minutes: number;
    mostAtOnce: number;
    /** Milliseconds that jobs waited for a place, added up. */
    waitedMs: number;
  };
}

export function createRunners(options: {
  loop: EventLoop;
  random: Random;
  most: number;
  start: Spread;
}): Runners {
  const { loop, random, most, start } = options;
  const waiting: (() => void)[] = [];
  const used = { jobs: 0, minutes: 0, mostAtOnce: 0, waitedMs: 0 };
  let taken = 0;

  async function place(): Promise<void> {
    const came = loop.now();
    // Who leaves hands its place on.
    if (taken >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else taken++;
    used.mostAtOnce = Math.max(used.mostAtOnce, taken);
    used.waitedMs += loop.now() - came;
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else taken--;
  }

  return {
    used,
    async run(work, { isFree = false } = {}) {
      await place();
      await loop.sleep(random.of(start));
      const began = loop.now();
      await work();
      used.jobs++;
      if (!isFree) used.minutes += Math.max(1, Math.ceil((loop.now() - began) / 60_000));
      leave();
    },
  };
}
