import { unmeasured } from '../../contract/evaluation/judge.ts';
import { type Context, transact, type Work } from '../context.ts';
import { endEvaluations } from './end-evaluation.ts';

/**
 * Cancels an evaluation that has not ended: it is final from then on, and its worker stops it. A result that comes
 * later finds it ended; one that came first stands.
 */
export async function cancelEvaluation(context: Context, id: string, now: number): Promise<void> {
  await transact(context, now, (w) => cancelOpen(w, 'id', id));
}

/** Cancels what has not ended of a batch. */
export async function cancelBatch(context: Context, id: string, now: number): Promise<void> {
  await transact(context, now, async (w) => {
    const { numUpdatedRows } = await w.tx
      .updateTable('batches')
      .set({ cancelled_at: now })
      .where('id', '=', id)
      .where('finished_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await cancelOpen(w, 'batch_id', id);
  });
}

async function cancelOpen(w: Work, column: 'id' | 'batch_id', value: string): Promise<void> {
  const open = await w.tx
    .selectFrom('evaluations')
    .select(['id', 'attempt', 'output_bytes', 'worker_id'])
    .where(column, '=', value)
    .where('status', 'in', ['queued', 'running'])
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
}
