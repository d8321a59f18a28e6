import type { BatchCounts } from '../../contract/evaluation/batch-view.ts';
import type { Outcome } from '../../contract/evaluation/judge.ts';
import type { Work } from '../context.ts';
import type { Db } from '../db.ts';
import { appendBatchEvents } from './events.ts';
import { keptUntil } from './keep.ts';
import { oweBatchWebhook } from './owe-webhooks.ts';

/** Counted in one statement, so they sum to the total whatever happens meanwhile. */
export async function countBatch(db: Db, batchId: string): Promise<BatchCounts> {
  const rows = await db
    .selectFrom('evaluations')
    .select(['status', (eb) => eb.fn.countAll<number | string>().as('n')])
    .where('batch_id', '=', batchId)
    .groupBy('status')
    .execute();
  const counts = { total: 0, queued: 0, running: 0, completed: 0, failed: 0, cancelled: 0 };
  for (const { status, n } of rows) {
    counts[status] = Number(n);
    counts.total += Number(n);
  }
  return counts;
}

/** Notes items that have ended in their batch's log, and ends the batch with the last of them. */
export async function endBatchIfDone(
  w: Work,
  batchId: string,
  items: { index: number; eval_id: string; status: Outcome['status'] }[],
): Promise<void> {
  await appendBatchEvents(
    w,
    batchId,
    items.map((data) => ({ type: 'item', data })),
  );
  const open = await w.tx
    .selectFrom('evaluations')
    .select('id')
    .where('batch_id', '=', batchId)
    .where('status', 'in', ['queued', 'running'])
    .limit(1)
    .executeTakeFirst();
  if (open) return;
  const { numUpdatedRows } = await w.tx
    .updateTable('batches')
    .set({ finished_at: w.now, expires_at: keptUntil(w.now) })
    .where('id', '=', batchId)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  const counts = await countBatch(w.tx, batchId);
  await appendBatchEvents(w, batchId, [{ type: 'completed', data: { counts } }]);
  await oweBatchWebhook(w, batchId);
}
