import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AskedRow, MadeRow } from './rows.ts';

/** Has rows made by as many threads as there are processors, begun in the order in which they are asked for. */
export async function inThreads(asked: readonly AskedRow[]): Promise<MadeRow[]> {
  const made: MadeRow[] = [];
  const left = asked.entries();

  async function work(): Promise<void> {
    const thread = new Worker(new URL('./row-thread.ts', import.meta.url));
    for (const [index, one] of left) {
      thread.postMessage(one);
      [made[index]] = await once(thread, 'message');
    }
    await thread.terminate();
  }

  await Promise.all(Array.from({ length: Math.min(availableParallelism(), asked.length) }, work));
  return made;
}
