import { type Context, transact } from '../evaluations/context.ts';

/** Takes up to `limit` workers whose dispatch is due, and hides them from others until `leaseUntil`. */
export async function takeDueWorkers(
  context: Context,
  { now, leaseUntil, limit }: { now: number; leaseUntil: number; limit: number },
): Promise<{ id: string; tenant: string; tries: number }[]> {
  return transact(context, now, async ({ tx }) => {
    const due = await tx
      .selectFrom('workers')
      .select(['id', 'tenant', 'tries'])
      .where('status', '=', 'owed')
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(limit)
      .execute();
    for (const { id, tries } of due) {
      await tx
        .updateTable('workers')
        .set({ due_at: leaseUntil, tries: tries + 1 })
        .where('id', '=', id)
        .execute();
    }
    return due;
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
