import { setImmediate } from 'node:timers/promises';
import { StoreUnavailable } from './store-unavailable.ts';

/** Nobody waits long for those in front. */
const MOST = 100;
/** Of the event loop, after which nobody else is on the way. One takes microseconds. */
const IDLE_TURNS = 2;
/** Turns are long where much else is being done: nobody waits in vain for longer than that. */
const IDLE_MS = 5;
/**
 * Nor longer than that where others come without end. About as long as storing a group takes, in which no connection is taken:
 * of some hundred that come at once the last ones would wait for many groups.
 */
const LONGEST_MS = 20;

/**
 * What comes while others are being stored is stored together afterwards: a transaction costs the same for one and for many,
 * most of all what makes it durable. `work` answers each in its place, with an error for one that is refused. Where it throws,
 * nothing was stored, and each is tried by itself: what is wrong with one of them harms no other. Where it throws that the store
 * is away, all who wait are told so; whoever comes later tries anew.
 */
export function together<T, R>(work: (all: T[]) => Promise<R[]>): (one: T) => Promise<Exclude<R, Error>> {
  type Answer = Exclude<R, Error>;
  const waiting: { one: T; resolve: (answer: Answer) => void; reject: (reason: unknown) => void }[] = [];
  /** So many of those in front have failed together. */
  let suspects = 0;
  let isWorking = false;

  async function tell(group: typeof waiting): Promise<void> {
    try {
      const answers = await work(group.map(({ one }) => one));
      for (const [n, { resolve, reject }] of group.entries()) {
        const answer = answers[n];
        if (answer instanceof Error) reject(answer);
        else resolve(answer as Answer);
      }
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        // A store that is away would let each of them wait as long again, and those behind them.
        suspects = 0;
        group.push(...waiting.splice(0));
      } else if (group.length > 1) {
        suspects = group.length;
        waiting.unshift(...group.splice(0));
      }
      for (const { reject } of group) reject(error);
    }
  }

  /**
   * SQLite does not wait for anything: without this, each request would be stored before the next one is read. Node takes one
   * new connection in a turn of its event loop, and reads it in the next one: as long as turns bring more, they stay short.
   */
  async function allHaveCome(): Promise<void> {
    const began = performance.now();
    let [idle, lastCame] = [0, began];
    while (idle < IDLE_TURNS) {
      const before = waiting.length;
      await setImmediate();
      const now = performance.now();
      if (waiting.length > before) [idle, lastCame] = [0, now];
      else idle += 1;
      if (now - lastCame >= IDLE_MS || now - began >= LONGEST_MS) return;
    }
  }

  async function workOn(): Promise<void> {
    isWorking = true;
    while (waiting.length > 0) {
      const isAlone = suspects > 0;
      if (isAlone) suspects -= 1;
      else await allHaveCome();
      await tell(waiting.splice(0, isAlone ? 1 : MOST));
    }
    isWorking = false;
  }

  return (one) =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      if (!isWorking) void workOn();
    });
}
