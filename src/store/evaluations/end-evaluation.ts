import type { Outcome } from '../../contract/evaluation/judge.ts';
import { statusesBefore } from '../../domain/job-state.ts';
import { chunksOf } from '../bulk.ts';
import { type Work, workOf } from '../context.ts';
import { endBatchIfDone } from './batch-progress.ts';
import { type Appended, insertEvents } from './events.ts';
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
  const events: Appended[] = [];
  const inBatches = new Map<string, { index: number; eval_id: string; status: Outcome['status'] }[]>();
  for (const same of alike(ends)) {
    const [{ attempt, outcome }] = same;
    const { status, error, exit_code, duration_ms, cpu_ms, memory_mb, output_bytes, output_truncated } =
      outcome;
    const data = { exit_code, error, duration_ms, cpu_ms, memory_mb, output_bytes, output_truncated };
    for (const row of await endAll(w, same)) {
      const { id: evalId, batch_id, batch_index: index } = row;
      w.changed.add(workOf(row.tenant));
      told.push({ evalId, type: `eval.${status}` });
      events.push({
        evalId,
        batchId: batch_id,
        lastSeq: row.last_seq,
        events: [{ type: status, attempt, data }],
      });
      if (batch_id === null || index === null) continue;
      const items = inBatches.get(batch_id) ?? [];
      items.push({ index, eval_id: evalId, status });
      inBatches.set(batch_id, items);
    }
  }
  await insertEvents(w, events);
  await oweEvaluationWebhooks(w, told);
  for (const [batchId, items] of inBatches) await endBatchIfDone(w, batchId, items);
}

/** Ends of one attempt and outcome: one statement can end as many. */
type Alike = [End, ...End[]];

/** A batch that is cancelled ends alike thousands of times; results of programs differ. */
function alike(ends: End[]): Alike[] {
  // Of one attempt the first outcome stands.
  const first = Map.groupBy(ends, ({ evalId, attempt }) => `${attempt} ${evalId}`).values();
  const groups = Map.groupBy(
    first.flatMap((same) => same.slice(0, 1)),
    ({ attempt, outcome }) => JSON.stringify([attempt, outcome]),
  );
  return [...groups.values()].flatMap(chunksOf) as Alike[];
}

async function endAll({ tx, now }: Work, same: Alike) {
  const [{ attempt, outcome }] = same;
  const { status } = outcome;
  const rows = await tx
    .updateTable('evaluations')
    .set((eb) => ({
      status,
      phase: 'done' as const,
      finished_at: now,
      outcome: JSON.stringify(outcome),
      worker_id: null,
      last_seq: eb('last_seq', '+', 1),
      expires_at: keptUntil(now),
    }))
    .where(
      'id',
      'in',
      same.map(({ evalId }) => evalId),
    )
    .where('attempt', '=', attempt)
    .where('status', 'in', open(status))
    .returning(['id', 'tenant', 'last_seq', 'batch_id', 'batch_index'])
    .execute();
  return rows.toSorted((a, b) => Number(a.batch_index) - Number(b.batch_index));
}

function open(status: Outcome['status']) {
  return statusesBefore(status).filter((from) => from !== 'dispatched');
}
