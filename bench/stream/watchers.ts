/** All who watch, in one process of their own. */
import { WebSocket } from 'ws';
import { answerWith } from '../process.ts';
import { now } from './now.ts';
import type { Way } from './watching.ts';
import { WAYS } from './ways.ts';

const arrivals = new Map<number, number[]>();
let onArrival = () => {};

function arrived(seq: number, at: number): void {
  const all = arrivals.get(seq);
  if (all) all.push(at);
  else arrivals.set(seq, [at]);
  onArrival();
}

const abilities = {
  /** `count` more; resolves when all are connected. */
  async open({ way, url, count }: { way: Way; url: string; count: number }): Promise<void> {
    // Not all at once: nobody's queue of connections is that long.
    for (let left = count; left > 0; left -= AT_ONCE) {
      const some = Array.from({ length: Math.min(left, AT_ONCE) }, () => WAYS[way](url, arrived));
      await Promise.all(some);
    }
  },
  /** When each of `count` watchers had the event, by `now`; resolves when the last one has it. */
  async arrivals({ seq, count }: { seq: number; count: number }): Promise<number[]> {
    const isThere = () => (arrivals.get(seq)?.length ?? 0) >= count;
    if (!isThere())
      await new Promise<void>((resolve) => {
        onArrival = () => isThere() && resolve();
      });
    onArrival = () => {};
    return arrivals.get(seq) ?? [];
  },
  /** How long `count` messages took there and back, one after the other, in milliseconds. */
  async echo({ url, count }: { url: string; count: number }): Promise<number[]> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    await new Promise((resolve) => socket.once('open', resolve));
    const times: number[] = [];
    for (let n = 0; n < count; n++) {
      const at = now();
      const back = new Promise((resolve) => socket.once('message', resolve));
      socket.send(JSON.stringify({ seq: n }));
      await back;
      times.push(now() - at);
    }
    socket.terminate();
    return times;
  },
  now: () => now(),
};
const AT_ONCE = 100;

answerWith(abilities);

export type WatchersAbilities = typeof abilities;
