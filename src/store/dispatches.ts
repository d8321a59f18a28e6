import { sql } from 'kysely';
import { DISPATCH_WRITES, SITE_WRITES } from '../domain/pacing.ts';
import { type Context, transact } from './context.ts';
import { changed, type Db } from './db.ts';
import { appendEvents } from './events.ts';
import { type TakenWrites, takeWritesIn } from './pacing.ts';
import { skipLocked } from './skip-locked.ts';
import { lastTrouble } from './watch.ts';

export interface DueDispatch {
  job_id: string;
  attempt: number;
  tries: number;
  site_id: string;
  /** Null for a site that has to be made first. */
  repository_id: number | null;
  paid: number;
  /** The organisation's other jobs that GitHub has taken, or may have. */
  underWay: number;
}

/**
 * Takes an organisation's oldest dispatch that is due and hides it until `leaseUntil`: if whoever took it dies, it
 * comes up again. Sending one twice is harmless, because only one run can claim an attempt. What else is under way is
 * counted in the same transaction, or two Apps would both find room for one.
 */
export async function takeDueDispatch(
  db: Db,
  { tenant, now, leaseUntil }: { tenant: string; now: number; leaseUntil: number },
): Promise<DueDispatch | undefined> {
  return db.transaction().execute(async (tx) => {
    const due = await tx
      .selectFrom('outbox')
      .innerJoin('jobs', 'jobs.id', 'outbox.job_id')
      .select(['outbox.job_id', 'outbox.attempt', 'outbox.tries', 'outbox.paid'])
      .innerJoin('sites', 'sites.id', 'jobs.site_id')
      .select(['jobs.site_id', 'sites.repository_id'])
      .where('outbox.tenant', '=', tenant)
      .where('outbox.due_at', '<=', now)
      .orderBy('outbox.created_at')
      .orderBy('outbox.job_id')
      .limit(1)
      .$call(skipLocked(tx, 'outbox'))
      .executeTakeFirst();
    if (!due) return undefined;
    const underWay = (await runningSites(tx, tenant)) + (await beingSent(tx, { tenant, now }));
    await owed(tx, due)
      .set({ due_at: leaseUntil, tries: due.tries + 1 })
      .execute();
    return { ...due, underWay };
  });
}

/** Dispatches of an organisation that somebody is sending, or that may have arrived although their answer was lost. */
async function beingSent(tx: Db, { tenant, now }: { tenant: string; now: number }): Promise<number> {
  const { n } = await tx
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('tenant', '=', tenant)
    // Written out, or SQLite would not find the index of these.
    .where('tries', '>', sql.lit(0))
    .where('due_at', '>', now)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/**
 * Takes all that the attempt will write out of its installation's budget, once; a dispatch that is sent again costs no more
 * than itself.
 */
export async function payDispatch(
  db: Db,
  { job_id, attempt, repository_id, paid }: DueDispatch,
  { installationId, now }: { installationId: number; now: number },
): Promise<TakenWrites> {
  const whole = repository_id === null ? SITE_WRITES.first : SITE_WRITES.later;
  const writes = paid === 1 ? DISPATCH_WRITES : whole;
  return db.transaction().execute(async (tx) => {
    const budget = await takeWritesIn(tx, { installationId, writes, now });
    if (budget.taken) await owed(tx, { job_id, attempt }).set({ paid: 1 }).execute();
    return budget;
  });
}

/**
 * It was not tried, because it was not its turn: as if it had not been taken. The job's log says why, once. Nothing changes
 * if it is not owed any more, or somebody else has taken it since, whose try may have been made.
 */
export async function returnDispatch(
  context: Context,
  due: DueDispatch,
  { now, message }: { now: number; message: string },
): Promise<void> {
  const { job_id, attempt, tries } = due;
  await transact(context, now, async (w) => {
    const { tx } = w;
    const returned = await owed(tx, due)
      .set({ due_at: now, tries })
      .where('tries', '=', tries + 1)
      .executeTakeFirst();
    if (!changed(returned)) return;
    if ((await lastTrouble(tx, job_id, attempt)) === message) return;
    await appendEvents(w, job_id, [{ type: 'trouble', attempt, phase: 'queued', message }]);
  });
}

function owed(tx: Db, { job_id, attempt }: { job_id: string; attempt: number }) {
  return tx.updateTable('outbox').where('job_id', '=', job_id).where('attempt', '=', attempt);
}

/** Jobs of an organisation that GitHub has taken and that have no outcome yet. */
export async function runningSites(db: Db, tenant: string): Promise<number> {
  const { n } = await db
    .selectFrom('jobs')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('status', 'in', ['dispatched', 'running'])
    // There is an index of what is open.
    .where('finished_at', 'is', null)
    .where('tenant', '=', tenant)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** GitHub took the dispatch. The run may have claimed the job before we came to write this down. */
export async function dispatchSent(
  context: Context,
  { job_id, attempt, now }: { job_id: string; attempt: number; now: number },
): Promise<void> {
  await transact(context, now, async (w) => {
    const { tx } = w;
    await tx.deleteFrom('outbox').where('job_id', '=', job_id).where('attempt', '=', attempt).execute();
    await tx
      .updateTable('attempts')
      .set({ dispatched_at: now })
      .where('job_id', '=', job_id)
      .where('attempt', '=', attempt)
      .where('ended_at', 'is', null)
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
    await appendEvents(w, job_id, [{ type: 'dispatched', attempt, phase: 'dispatched', message }]);
  });
}

/** The dispatch was refused or got no answer: it is due again at `dueAt`, and the job's log says why. */
export async function dispatchFailed(
  context: Context,
  {
    job_id,
    attempt,
    now,
    dueAt,
    message,
  }: { job_id: string; attempt: number; now: number; dueAt: number; message: string },
): Promise<void> {
  await transact(context, now, async (w) => {
    const { tx } = w;
    const update = await owed(tx, { job_id, attempt }).set({ due_at: dueAt }).executeTakeFirst();
    if (!changed(update)) return;
    await appendEvents(w, job_id, [{ type: 'trouble', attempt, phase: 'queued', message }]);
  });
}

/** Whether GitHub has taken the attempt's dispatch, or may have: one that is on its way, or whose answer was lost. */
export async function mayBeDispatched(tx: Db, jobId: string, attempt: number): Promise<boolean> {
  const row = await tx
    .selectFrom('attempts')
    .leftJoin('outbox', (join) =>
      join.onRef('outbox.job_id', '=', 'attempts.job_id').onRef('outbox.attempt', '=', 'attempts.attempt'),
    )
    .select(['attempts.dispatched_at', 'outbox.tries'])
    .where('attempts.job_id', '=', jobId)
    .where('attempts.attempt', '=', attempt)
    .executeTakeFirst();
  return row !== undefined && (row.dispatched_at !== null || (row.tries ?? 0) > 0);
}

export async function dropDispatches(tx: Db, jobId: string): Promise<void> {
  await tx.deleteFrom('outbox').where('job_id', '=', jobId).execute();
}
