import { type Context, transact } from '../context.ts';
import { notByIndex } from '../not-by-index.ts';
import { oweCancellation } from '../run-cancellations.ts';
import { skipLocked } from '../skip-locked.ts';
import { countWorkers } from './scale.ts';

export interface DueWorker {
  id: string;
  tries: number;
}

/** The organisations that have a worker whose dispatch is due. */
export async function workerTenantsDue({ db }: Context, now: number): Promise<string[]> {
  const rows = await db
    .selectFrom('workers')
    .select('tenant')
    .distinct()
    .where('status', '=', 'owed')
    .where('due_at', '<=', now)
    .execute();
  return rows.map(({ tenant }) => tenant);
}

/** Takes an organisation's worker whose dispatch is due, and hides it from others until `leaseUntil`. */
export async function takeDueWorker(
  context: Context,
  { tenant, now, leaseUntil }: { tenant: string; now: number; leaseUntil: number },
): Promise<DueWorker | undefined> {
  return transact(context, now, async ({ tx }) => {
    const due = await tx
      .selectFrom('workers')
      .select(['id', 'tries'])
      .where(notByIndex('tenant'), '=', tenant)
      .where('status', '=', 'owed')
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(1)
      .$call(skipLocked(tx, 'workers'))
      .executeTakeFirst();
    if (due)
      await tx
        .updateTable('workers')
        .set({ due_at: leaseUntil, tries: due.tries + 1 })
        .where('id', '=', due.id)
        .execute();
    return due;
  });
}

/** Takes back that a worker is owed, if its organisation has more than `most`. True if it was taken back. */
export async function dropWorkerBeyond(
  context: Context,
  { id, tenant, most, now }: { id: string; tenant: string; most: number; now: number },
): Promise<boolean> {
  return transact(context, now, async (w) => {
    if ((await countWorkers(w, tenant)) <= most) return false;
    const dropped = await w.tx
      .deleteFrom('workers')
      .where('id', '=', id)
      .where('status', '=', 'owed')
      .returning('tries')
      .executeTakeFirst();
    if (!dropped) return false;
    // The try of now was not made; an earlier one may have started a run whose answer was lost.
    if (dropped.tries > 1) await oweCancellation(w.tx, { run: { name: id }, tenant, now });
    return true;
  });
}

/** GitHub took the dispatch. Its run may have claimed the worker before we came to write this down. */
export async function workerDispatched(
  { db }: Context,
  { id, now }: { id: string; now: number },
): Promise<void> {
  await db
    .updateTable('workers')
    .set({ status: 'dispatched', dispatched_at: now })
    .where('id', '=', id)
    .where('status', '=', 'owed')
    .execute();
}

/** When GitHub took a worker's dispatch; null if that was not written down (yet). */
export async function workerDispatchedAt({ db }: Context, id: string): Promise<number | null> {
  const row = await db.selectFrom('workers').select('dispatched_at').where('id', '=', id).executeTakeFirst();
  return row?.dispatched_at ?? null;
}

/** The dispatch was refused or got no answer: it is due again at `dueAt`. */
export async function workerDispatchFailed(
  { db }: Context,
  { id, dueAt, reason }: { id: string; dueAt: number; reason: string },
): Promise<void> {
  await db
    .updateTable('workers')
    .set({ due_at: dueAt, reason })
    .where('id', '=', id)
    .where('status', '=', 'owed')
    .execute();
}
