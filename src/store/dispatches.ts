import { changed, type Db } from './db.ts';
import { appendEvents } from './events.ts';

export interface DueDispatch {
  job_id: string;
  attempt: number;
  tries: number;
  site_id: string;
}

/**
 * Takes up to `limit` dispatches that are due and hides them until `leaseUntil`: if whoever took them dies, they
 * come up again. Sending one twice is harmless, because only one run can claim an attempt.
 */
export async function takeDueDispatches(
  db: Db,
  { now, leaseUntil, limit }: { now: number; leaseUntil: number; limit: number },
): Promise<DueDispatch[]> {
  return db.transaction().execute(async (tx) => {
    const due = await tx
      .selectFrom('outbox')
      .innerJoin('jobs', 'jobs.id', 'outbox.job_id')
      .select(['outbox.job_id', 'outbox.attempt', 'outbox.tries', 'jobs.site_id'])
      .where('outbox.due_at', '<=', now)
      .orderBy('outbox.due_at')
      .limit(limit)
      .execute();
    for (const { job_id, attempt, tries } of due) {
      await tx
        .updateTable('outbox')
        .set({ due_at: leaseUntil, tries: tries + 1 })
        .where('job_id', '=', job_id)
        .where('attempt', '=', attempt)
        .execute();
    }
    return due;
  });
}

/** GitHub took the dispatch. The run may have claimed the job before we came to write this down. */
export async function dispatchSent(
  db: Db,
  { job_id, attempt, now }: { job_id: string; attempt: number; now: number },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('outbox').where('job_id', '=', job_id).where('attempt', '=', attempt).execute();
    await tx
      .updateTable('attempts')
      .set({ dispatched_at: now })
      .where('job_id', '=', job_id)
      .where('attempt', '=', attempt)
      .execute();
    const update = await tx
      .updateTable('jobs')
      .set({ status: 'dispatched', phase: 'dispatched' })
      .where('id', '=', job_id)
      .where('attempt', '=', attempt)
      .where('status', '=', 'queued')
      .executeTakeFirst();
    if (!changed(update)) return;
    const message = 'GitHub took the dispatch; waiting for a runner';
    await appendEvents(tx, job_id, now, [{ type: 'dispatched', attempt, phase: 'dispatched', message }]);
  });
}

/** The dispatch was refused or got no answer: it is due again at `dueAt`, and the job's log says why. */
export async function dispatchFailed(
  db: Db,
  {
    job_id,
    attempt,
    now,
    dueAt,
    message,
  }: { job_id: string; attempt: number; now: number; dueAt: number; message: string },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const update = await tx
      .updateTable('outbox')
      .set({ due_at: dueAt })
      .where('job_id', '=', job_id)
      .where('attempt', '=', attempt)
      .executeTakeFirst();
    if (!changed(update)) return;
    await appendEvents(tx, job_id, now, [{ type: 'trouble', attempt, phase: 'queued', message }]);
  });
}

export async function dropDispatches(tx: Db, jobId: string): Promise<void> {
  await tx.deleteFrom('outbox').where('job_id', '=', jobId).execute();
}
