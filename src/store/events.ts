import type { JobEvent } from '../contract/event.ts';
import { redact } from '../domain/redact.ts';
import type { Db, Tx } from './db.ts';

export type NewEvent = Pick<JobEvent, 'attempt' | 'type' | 'phase' | 'message'>;

/**
 * Appends to a job's log, which callers read; the sequence is taken in the same transaction, so it has no gaps and no
 * doubles.
 */
export async function appendEvents(tx: Tx, jobId: string, at: number, events: NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { last_seq } = await tx
    .updateTable('jobs')
    .set((eb) => ({ last_seq: eb('last_seq', '+', events.length) }))
    .where('id', '=', jobId)
    .returning('last_seq')
    .executeTakeFirstOrThrow();
  const first = last_seq - events.length + 1;
  await tx
    .insertInto('events')
    .values(
      events.map((event, i) => ({
        ...event,
        message: redact(event.message),
        job_id: jobId,
        seq: first + i,
        at,
        phase: event.phase ?? null,
      })),
    )
    .execute();
}

/** Notes what stands in the way of an attempt, whatever the job's state. */
export async function noteTrouble(
  db: Db,
  { jobId, attempt, message, now }: { jobId: string; attempt: number; message: string; now: number },
): Promise<void> {
  await db
    .transaction()
    .execute((tx) => appendEvents(tx, jobId, now, [{ type: 'trouble', attempt, message }]));
}

export async function listEvents(db: Db, jobId: string): Promise<JobEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(['seq', 'at', 'attempt', 'type', 'phase', 'message'])
    .where('job_id', '=', jobId)
    .orderBy('seq')
    .execute();
  return rows.map(({ phase, ...row }) => (phase === null ? row : { ...row, phase }));
}
