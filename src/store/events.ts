import type { JobEvent } from '../contract/event.ts';
import { redact } from '../domain/redact.ts';
import { type Context, transact, type Work, workOf } from './context.ts';
import type { Db } from './db.ts';
import { insertRows } from './insert-rows.ts';

export type NewEvent = Pick<JobEvent, 'attempt' | 'type' | 'phase' | 'message'>;

/** Events of one job; their numbers were taken in the same transaction. */
interface Appended {
  jobId: string;
  tenant: string;
  /** The job's newest sequence number, these events counted. */
  lastSeq: number;
  events: NewEvent[];
}

/** Writes events whose sequence numbers were taken in the same transaction: no gaps and no doubles. Callers read them. */
export async function insertEvents(
  { tx, now, changed, recorded }: Work,
  appended: Appended[],
): Promise<void> {
  const rows = appended.flatMap(({ jobId, lastSeq, events }) =>
    events.map((event, i) => ({
      ...event,
      message: redact(event.message),
      job_id: jobId,
      seq: lastSeq - events.length + 1 + i,
      at: now,
      phase: event.phase ?? null,
    })),
  );
  await insertRows(tx, 'events', rows);
  for (const { jobId: id, tenant, events } of appended) {
    changed.add(id);
    changed.add(workOf(tenant));
    for (const { type, attempt } of events) recorded.push({ kind: 'site', id, type, attempt });
  }
}

/** Appends to a job's log. */
export async function appendEvents(w: Work, jobId: string, events: NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { last_seq, tenant } = await w.tx
    .updateTable('jobs')
    .set((eb) => ({ last_seq: eb('last_seq', '+', events.length) }))
    .where('id', '=', jobId)
    .returning(['last_seq', 'tenant'])
    .executeTakeFirstOrThrow();
  await insertEvents(w, [{ jobId, tenant, lastSeq: last_seq, events }]);
}

/** Notes what stands in the way of an attempt, whatever the job's state. */
export async function noteTrouble(
  context: Context,
  { jobId, attempt, message, now }: { jobId: string; attempt: number; message: string; now: number },
): Promise<void> {
  await transact(context, now, (w) => appendEvents(w, jobId, [{ type: 'trouble', attempt, message }]));
}

/** A job's events in order; those after `since`. */
export async function jobEvents(
  db: Db,
  { id, since = 0, limit }: { id: string; since?: number; limit?: number },
): Promise<JobEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(['seq', 'at', 'attempt', 'type', 'phase', 'message'])
    .where('job_id', '=', id)
    .where('seq', '>', since)
    .orderBy('seq')
    .$if(limit !== undefined, (all) => all.limit(limit ?? 0))
    .execute();
  return rows.map(({ phase, ...row }) => (phase === null ? row : { ...row, phase }));
}
