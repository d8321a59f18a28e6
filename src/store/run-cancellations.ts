import type { Db, Tx } from './db.ts';

/** After so many refusals a run is left to its own timeout. */
const MOST_TRIES = 6;
const LEASE_MS = 30_000;

/** A run that nobody waits for any more is to be cancelled; part of the transaction that ends its attempt. */
export async function oweCancellation(
  tx: Tx | Db,
  { runId, tenant, now }: { runId: string; tenant: string; now: number },
): Promise<void> {
  await tx
    .insertInto('run_cancellations')
    .values({ run_id: runId, tenant, due_at: now, tries: 0 })
    .onConflict((oc) => oc.column('run_id').doNothing())
    .execute();
}

/** Takes up to `limit` that are due; each comes up again, later each time, until it is done or given up. */
export async function takeDueCancellations(
  db: Db,
  { now, limit }: { now: number; limit: number },
): Promise<{ run_id: string; tenant: string }[]> {
  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom('run_cancellations').where('tries', '>=', MOST_TRIES).execute();
    const due = await tx
      .selectFrom('run_cancellations')
      .select(['run_id', 'tenant', 'tries'])
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(limit)
      .execute();
    for (const { run_id, tries } of due) {
      await tx
        .updateTable('run_cancellations')
        .set({ due_at: now + LEASE_MS * 2 ** tries, tries: tries + 1 })
        .where('run_id', '=', run_id)
        .execute();
    }
    return due;
  });
}

export async function cancellationDone(db: Db, runId: string): Promise<void> {
  await db.deleteFrom('run_cancellations').where('run_id', '=', runId).execute();
}
