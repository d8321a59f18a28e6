import { TICK_MS } from '../../src/config/config.ts';
import type { HeldBy } from './budget.ts';
import type { EventLoop } from './event-loop.ts';

/** What a round has left: nothing to do before `at`, or, without it, before something changes. */
export interface Left {
  at?: number;
  /** What keeps those waiting that are left; undefined if nothing does. */
  heldBy?: HeldBy;
}

/** The rounds of one of the App's loops, of which those are left out that could not do anything. */
export interface Rounds {
  /** At once, as when something is accepted. */
  now(): void;
  /** With the next tick, as when something has ended. */
  atNextTick(): void;
  /** Has to be called before each change of how many wait. */
  account(): void;
  /** Milliseconds that jobs waited, added up. */
  readonly heldMs: Record<HeldBy, number>;
}

export function createRounds(options: {
  loop: EventLoop;
  /** How many wait. */
  waiting: () => number;
  work: () => Promise<Left | undefined>;
}): Rounds {
  const { loop, waiting, work } = options;
  const heldMs = { minute: 0, hour: 0, silence: 0, places: 0 };
  let isUnderWay = false;
  let next = Number.POSITIVE_INFINITY;
  let held: { by: HeldBy; since: number } | undefined;

  function at(time: number): void {
    if (time >= next) return;
    next = time;
    loop.at(time, () => {
      if (next === time) void round();
    });
  }

  async function round(): Promise<void> {
    next = Number.POSITIVE_INFINITY;
    if (isUnderWay) {
      at(tickAfter(loop.now()));
      return;
    }
    isUnderWay = true;
    account();
    const left = await work();
    isUnderWay = false;
    held = left?.heldBy && { by: left.heldBy, since: loop.now() };
    if (left?.at !== undefined) at(left.at > loop.now() ? tickFrom(left.at) : tickAfter(loop.now()));
  }

  function account(): void {
    if (!held) return;
    const now = loop.now();
    heldMs[held.by] += (now - held.since) * waiting();
    held.since = now;
  }

  return {
    heldMs,
    account,
    now: () => at(loop.now()),
    atNextTick: () => at(tickAfter(loop.now())),
  };
}

const tickFrom = (time: number) => Math.ceil(time / TICK_MS) * TICK_MS;
const tickAfter = (time: number) => (Math.floor(time / TICK_MS) + 1) * TICK_MS;
