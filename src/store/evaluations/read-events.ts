import type { BatchEvent } from '../../contract/evaluation/batch-view.ts';
import type { EvaluationEvent } from '../../contract/evaluation/event.ts';
import type { Db } from '../db.ts';

interface Page {
  id: string;
  /** Events after this one. */
  since: number;
  limit: number;
}

/** The events of an evaluation, in order. */
export async function readEvents(db: Db, { id, since, limit }: Page): Promise<EvaluationEvent[]> {
  const rows = await db
    .selectFrom('evaluation_events')
    .select(['seq', 'at', 'attempt', 'type', 'data'])
    .where('eval_id', '=', id)
    .where('seq', '>', since)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) }) as EvaluationEvent);
}

/** The events of a batch, in order. */
export async function readBatchEvents(db: Db, { id, since, limit }: Page): Promise<BatchEvent[]> {
  const rows = await db
    .selectFrom('batch_events')
    .select(['seq', 'at', 'type', 'data'])
    .where('batch_id', '=', id)
    .where('seq', '>', since)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) }) as BatchEvent);
}
