import { unmeasured } from '../../contract/evaluation/judge.ts';
import type { Clock } from '../../domain/clock.ts';
import { type Context, transact, type Work } from '../context.ts';
import { endEvaluations } from './end-evaluation.ts';

/** Items of a batch that end in one transaction: others take their turns in between. */
const SLICE = 500;

/**
 * Cancels an evaluation that has not ended: it is final from then on, and its worker stops it. A result that comes
 * later finds it ended; one that came first stands.
 */
export async function cancelEvaluation(context: Context, id: string, now: number): Promise<void> {
  await transact(context, now, (w) => cancelOpen(w, 'id', id));
}

/**
 * Cancels what has not ended of a batch. That it is cancelled is final at once; its items end slice by slice, and
 * `endCancelledBatches` goes on where the App dies meanwhile.
 */
export async function cancelBatch(context: Context, id: string, clock: Clock): Promise<void> {
  await context.db
    .updateTable('batches')
    .set({ cancelled_at: clock.now() })
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .execute();
  await endSlices(context, id, clock);
}

/** Ends what is still open of batches that were cancelled. */
export async function endCancelledBatches(context: Context, clock: Clock): Promise<void> {
  const batches = await context.db
    .selectFrom('batches')
    .select('id')
    .where('cancelled_at', 'is not', null)
    .where('finished_at', 'is', null)
    .execute();
  for (const { id } of batches) await endSlices(context, id, clock);
}

/** Seconds may go by, in which workers report: each slice has its own time. */
async function endSlices(context: Context, batchId: string, clock: Clock): Promise<void> {
  while ((await transact(context, clock.now(), (w) => cancelOpen(w, 'batch_id', batchId))) === SLICE);
}

/** How many it has ended. */
async function cancelOpen(w: Work, column: 'id' | 'batch_id', value: string): Promise<number> {
  const open = await w.tx
    .selectFrom('evaluations')
    .select(['id', 'attempt', 'output_bytes', 'worker_id'])
    .where(column, '=', value)
    .where('status', 'in', ['queued', 'running'])
    .limit(SLICE)
    .execute();
  await endEvaluations(
    w,
    open.map(({ id, attempt, output_bytes }) => ({
      evalId: id,
      attempt,
      outcome: unmeasured('cancelled', output_bytes, null),
    })),
  );
  // Their workers are told at once what to stop.
  for (const { worker_id } of open) if (worker_id !== null) w.changed.add(worker_id);
  return open.length;
}
