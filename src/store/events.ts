import type { JobEvent } from '../contract/event.ts';
import { redact } from '../domain/redact.ts';
import { type Context, transact, type Work, workOf } from './context.ts';
import type { Db } from './db.ts';

export type NewEvent = Pick<JobEvent, 'attempt' | 'type' | 'phase' | 'message'>;

/**
 * Appends to a job's log, which callers read; the sequence is taken in the same transaction, so it has no gaps and no
 * doubles.
 */
export async function appendEvents(
  { tx, now, changed, recorded }: Work,
  jobId: string,
  events: NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const { last_seq, tenant } = await tx
    .updateTable('jobs')
    .set((eb) => ({ last_seq: eb('last_seq', '+', events.length) }))
    .where('id', '=', jobId)
    .returning(['last_seq', 'tenant'])
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
        at: now,
        phase: event.phase ?? null,
      })),
    )
    .execute();
  changed.add(jobId);
  changed.add(workOf(tenant));
  recorded.push(...events.map(({ type, attempt }) => ({ kind: 'site' as const, id: jobId, type, attempt })));
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
