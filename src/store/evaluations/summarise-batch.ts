import type { BatchCounts, BatchView } from '../../contract/evaluation/batch-view.ts';
import type { BatchSummary } from '../../contract/evaluation/lists.ts';
import type { Db } from '../db.ts';
import { countBatch } from './batch-progress.ts';
import type { BatchTable } from './tables.ts';

/**
 * A batch and its counts as they were at one moment: its last item and itself end in one transaction, which may come
 * between two statements.
 */
export async function readStanding(
  db: Db,
  id: string,
): Promise<{ row: BatchTable; counts: BatchCounts } | undefined> {
  const before = await countBatch(db, id);
  const row = await db.selectFrom('batches').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const isNewer = row.finished_at !== null && before.queued + before.running > 0;
  return { row, counts: isNewer ? await countBatch(db, id) : before };
}

/** Where a batch stands as a whole. */
export function summarise(row: BatchTable, counts: BatchCounts): BatchSummary {
  const ended = counts.completed + counts.failed + counts.cancelled;
  return {
    batch_id: row.id,
    status: statusOf(row, counts),
    counts,
    progress: Math.floor((100 * ended) / counts.total),
    created_at: row.created_at,
    finished_at: row.finished_at,
    expires_at: row.expires_at,
  };
}

function statusOf(row: BatchTable, counts: BatchCounts): BatchView['status'] {
  if (row.finished_at !== null) return row.cancelled_at === null ? 'completed' : 'cancelled';
  return counts.queued === counts.total ? 'queued' : 'running';
}
