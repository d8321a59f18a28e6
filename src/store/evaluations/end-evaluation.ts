import type { Outcome } from '../../contract/evaluation/judge.ts';
import { statusesBefore } from '../../domain/job-state.ts';
import { endBatchIfDone } from './batch-progress.ts';
import type { Work } from './context.ts';
import { insertEvents } from './events.ts';
import { keptUntil } from './keep.ts';
import { oweEvaluationWebhooks } from './owe-webhooks.ts';

export interface End {
  evalId: string;
  /** The attempt it belongs to; any other one is stale. */
  attempt: number;
  outcome: Outcome;
}

/**
 * Stores the one outcome of each evaluation, tells its batch, and notes the webhooks that are owed. Those that are not
 * in that attempt any more, or have ended, be it a moment ago in the same list, are left as they are.
 */
export async function endEvaluations(w: Work, ends: End[]): Promise<void> {
  const told: { evalId: string; type: `eval.${Outcome['status']}` }[] = [];
  const inBatches = new Map<string, { index: number; eval_id: string; status: Outcome['status'] }[]>();
  for (const { evalId, attempt, outcome } of ends) {
    const { status } = outcome;
    const row = await w.tx
      .updateTable('evaluations')
      .set((eb) => ({
        status,
        phase: 'done' as const,
        finished_at: w.now,
        outcome: JSON.stringify(outcome),
        worker_id: null,
        last_seq: eb('last_seq', '+', 1),
        expires_at: keptUntil(w.now),
      }))
      .where('id', '=', evalId)
      .where('attempt', '=', attempt)
      .where('status', 'in', open(status))
      .returning(['last_seq', 'batch_id', 'batch_index', 'worker_id'])
      .executeTakeFirst();
    if (!row) continue;
    told.push({ evalId, type: `eval.${status}` });
    const { error, exit_code, duration_ms, cpu_ms, memory_mb, output_bytes, output_truncated } = outcome;
    const data = { exit_code, error, duration_ms, cpu_ms, memory_mb, output_bytes, output_truncated };
    await insertEvents(w, [{ evalId, lastSeq: row.last_seq, events: [{ type: status, attempt, data }] }]);
    if (row.batch_id === null || row.batch_index === null) continue;
    const items = inBatches.get(row.batch_id) ?? [];
    items.push({ index: row.batch_index, eval_id: evalId, status });
    inBatches.set(row.batch_id, items);
  }
  await oweEvaluationWebhooks(w, told);
  for (const [batchId, items] of inBatches) await endBatchIfDone(w, batchId, items);
}

function open(status: Outcome['status']) {
  return statusesBefore(status).filter((from) => from !== 'dispatched');
}
