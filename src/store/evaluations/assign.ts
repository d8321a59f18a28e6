import type { EvaluationAssignment, Held } from '../../contract/worker-api.ts';
import type { Work } from '../context.ts';
import { skipLocked } from '../skip-locked.ts';
import { insertEvents } from './events.ts';
import type { StoredInput } from './new-evaluation.ts';

/** Given out in one answer at most: programs and their input have up to 2 MB each. */
const MOST_AT_ONCE = 16;

/** Gives a worker up to `free` of its organisation's evaluations that wait, oldest first. */
export async function assignNext(
  w: Work,
  {
    worker,
    free,
    graceMs,
  }: { worker: { id: string; tenant: string; run_url: string | null }; free: number; graceMs: number },
): Promise<Held[]> {
  const waiting = await w.tx
    .selectFrom('evaluations')
    .select(['id', 'attempt'])
    .where('tenant', '=', worker.tenant)
    .where('status', '=', 'queued')
    .orderBy('queue_key')
    .orderBy('id')
    .limit(Math.min(free, MOST_AT_ONCE))
    .$call(skipLocked(w.tx, 'evaluations'))
    .execute();
  const given: Held[] = [];
  for (const { id, attempt } of waiting) {
    const row = await w.tx
      .updateTable('evaluations')
      .set((eb) => ({
        status: 'running' as const,
        phase: 'starting' as const,
        attempt: attempt + 1,
        last_seq: eb('last_seq', '+', 1),
        assigned_at: w.now,
        overdue_at: eb('timeout_ms', '+', w.now + graceMs),
        started_at: null,
        worker_id: worker.id,
        run_url: worker.run_url,
        sandbox: null,
        output_bytes: 0,
      }))
      .where('id', '=', id)
      .where('attempt', '=', attempt)
      .where('status', '=', 'queued')
      .returning(['last_seq', 'batch_id'])
      .executeTakeFirst();
    if (!row) continue;
    given.push({ eval_id: id, attempt: attempt + 1 });
    const data = { run_url: worker.run_url };
    const event = { type: 'assigned' as const, attempt: attempt + 1, data };
    await insertEvents(w, [{ evalId: id, batchId: row.batch_id, lastSeq: row.last_seq, events: [event] }]);
  }
  return given;
}

/** What has to be run, for evaluations that were assigned. */
export async function readAssignments({ tx }: Work, held: Held[]): Promise<EvaluationAssignment[]> {
  if (held.length === 0) return [];
  const rows = await tx
    .selectFrom('evaluation_inputs')
    .innerJoin('evaluations', 'evaluations.id', 'evaluation_inputs.eval_id')
    .select(['eval_id', 'attempt', 'language', 'input'])
    .where(
      'eval_id',
      'in',
      held.map(({ eval_id }) => eval_id),
    )
    .orderBy('queue_key')
    .execute();
  return rows.map(({ input, ...row }) => ({ ...row, ...(JSON.parse(input) as StoredInput) }));
}
