import type { BatchEvent } from '../../contract/evaluation/batch-view.ts';
import type { EvaluationEvent } from '../../contract/evaluation/event.ts';
import type { Work } from '../context.ts';
import { insertRows } from '../insert-rows.ts';

type Stripped<E> = E extends unknown ? Omit<E, 'seq' | 'at'> : never;
export type NewEvaluationEvent = Stripped<EvaluationEvent>;
export type NewBatchEvent = Stripped<BatchEvent>;

/** Events of one evaluation; the first one's number was taken by the update that `last_seq` comes from. */
export interface Appended {
  evalId: string;
  /** The batch that it is an item of. */
  batchId: string | null;
  /** The evaluation's newest sequence number, these events counted. */
  lastSeq: number;
  events: NewEvaluationEvent[];
}

/** Writes events whose sequence numbers were taken in the same transaction: no gaps and no doubles. */
export async function insertEvents(
  { tx, now, changed, recorded }: Work,
  appended: Appended[],
): Promise<void> {
  const rows = appended.flatMap(({ evalId, lastSeq, events }) =>
    events.map(({ attempt, type, data }, i) => ({
      eval_id: evalId,
      seq: lastSeq - events.length + 1 + i,
      at: now,
      attempt,
      type,
      data: JSON.stringify(data),
    })),
  );
  await insertRows(tx, 'evaluation_events', rows);
  for (const { evalId: id, batchId, lastSeq, events } of appended) {
    changed.add(id);
    events.forEach((event, i) => {
      const seq = lastSeq - events.length + 1 + i;
      recorded.push({ kind: 'evaluation', id, batchId, seq, at: now, ...event });
    });
  }
}

/** Appends to a batch's log. */
export async function appendBatchEvents(
  { tx, now, changed, recorded }: Work,
  batchId: string,
  events: NewBatchEvent[],
): Promise<void> {
  const { last_seq } = await tx
    .updateTable('batches')
    .set((eb) => ({ last_seq: eb('last_seq', '+', events.length) }))
    .where('id', '=', batchId)
    .returning('last_seq')
    .executeTakeFirstOrThrow();
  const rows = events.map(({ type, data }, i) => ({
    batch_id: batchId,
    seq: last_seq - events.length + 1 + i,
    at: now,
    type,
    data: JSON.stringify(data),
  }));
  await insertRows(tx, 'batch_events', rows);
  changed.add(batchId);
  for (const { type } of events) recorded.push({ kind: 'batch', id: batchId, type });
}
