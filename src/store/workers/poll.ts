import type { Held, PollAnswer, PollRequest } from '../../contract/worker-api.ts';
import { type Context, transact, type Work } from '../context.ts';
import { assignNext, readAssignments } from '../evaluations/assign.ts';

export interface Poll extends PollRequest {
  workerId: string;
  graceMs: number;
  now: number;
}

const isSame = (a: Held) => (b: Held) => a.eval_id === b.eval_id && a.attempt === b.attempt;

/**
 * Notes a worker's sign of life and says what it has to do now. What it was given but does not hold, because the answer
 * got lost, it is given again; what it holds but was not given, it has to stop. Null if the worker is over.
 */
export async function pollWorker(context: Context, poll: Poll): Promise<PollAnswer | null> {
  return transact(context, poll.now, async (w) => {
    const worker = await w.tx
      .updateTable('workers')
      .set({ heartbeat_at: w.now })
      .where('id', '=', poll.workerId)
      .where('status', '=', 'live')
      .returning(['id', 'tenant', 'run_url', 'drain_at'])
      .executeTakeFirst();
    if (!worker) return null;
    const { holding } = poll;
    const given = await heldBy(w, worker.id);
    const stop = holding.filter((held) => !given.some(isSame(held))).map(({ eval_id }) => eval_id);
    const again = given.filter((held) => !holding.some(isSame(held)));
    const free = (worker.drain_at ?? 0) > w.now ? poll.free - again.length : 0;
    const next = free > 0 ? await assignNext(w, { worker, free, graceMs: poll.graceMs }) : [];
    const start = await readAssignments(w, [...again, ...next]);
    const leave = poll.leaving && start.length === 0 && given.length === 0;
    if (leave) {
      const end = { status: 'ended' as const, ended_at: w.now };
      await w.tx.updateTable('workers').set(end).where('id', '=', worker.id).execute();
    }
    return { start, stop, leave };
  });
}

async function heldBy({ tx }: Work, workerId: string): Promise<Held[]> {
  return tx
    .selectFrom('evaluations')
    .select(['id as eval_id', 'attempt'])
    .where('worker_id', '=', workerId)
    .where('status', '=', 'running')
    .execute();
}
