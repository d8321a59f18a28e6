import { PRODUCTION_EVALUATION_TIMING as TIMING } from '../../src/domain/evaluation-timing.ts';
import type { EvaluationJob } from './evaluation-job.ts';
import type { EvaluationQueue } from './evaluation-queue.ts';
import type { EventLoop } from './event-loop.ts';

/**
 * What a worker does from its claim on: each slot runs one evaluation after the other, until there was none for any of
 * them for so long, or the worker's time is up. Resolves when it has left.
 */
export async function workSlots(options: {
  loop: EventLoop;
  queue: EvaluationQueue;
  worker: object;
  slots: number;
  run: (evaluation: EvaluationJob) => Promise<void>;
}): Promise<void> {
  const { loop, queue, worker, slots, run } = options;
  let busy = 0;
  let ended = 0;

  function linger(): void {
    const before = ended;
    loop.at(loop.now() + TIMING.lingerMs, () => {
      if (busy === 0 && ended === before) queue.close(worker);
    });
  }

  async function slot(): Promise<void> {
    for (let next = await queue.next(worker); next; next = await queue.next(worker)) {
      busy++;
      await run(next);
      busy--;
      ended++;
      if (busy === 0) linger();
    }
  }

  loop.at(loop.now() + TIMING.lifetimeMs, () => queue.close(worker));
  linger();
  await Promise.all(Array.from({ length: slots }, slot));
}
