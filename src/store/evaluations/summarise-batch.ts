import type { BatchCounts, BatchView } from '../../contract/evaluation/batch-view.ts';
import type { BatchSummary } from '../../contract/evaluation/lists.ts';
import type { BatchTable } from './tables.ts';

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
