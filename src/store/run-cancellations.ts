import type { Db, Tx } from './db.ts';
import { skipLocked } from './skip-locked.ts';

/** After so many tries a run is left to its own timeout, and one that was never seen has not started. */
const MOST_TRIES = 6;
const LEASE_MS = 30_000;

/** A run is known by its id once it has claimed something; before that by its name only, and there may be none at all. */
export type RunToCancel = { id: string } | { name: string };

export interface Cancellation {
  tenant: string;
  run: string;
  known_by: 'id' | 'name';
  /** How often it was tried before. */
  tries: number;
}

/** Runs that nobody waits for any more are to be cancelled; part of the transaction that ends what they were for. */
export async function oweCancellation(
  tx: Tx | Db,
  { tenant, now, ...of }: { tenant: string; run: RunToCancel; now: number },
): Promise<void> {
  const run =
    'id' in of.run
      ? { run: of.run.id, known_by: 'id' as const }
      : { run: of.run.name, known_by: 'name' as const };
  await tx
    .insertInto('run_cancellations')
    .values({ ...run, tenant, due_at: now, tries: 0 })
    .onConflict((oc) => oc.column('run').doNothing())
    .execute();
}

/** Takes up to `limit` that are due; each comes up again, later each time, until it is done or given up. */
export async function takeDueCancellations(
  db: Db,
  { now, limit }: { now: number; limit: number },
): Promise<Cancellation[]> {
  return db.transaction().execute(async (tx) => {
    await tx
      .deleteFrom('run_cancellations')
      .where('tries', '>=', MOST_TRIES)
      .where('due_at', '<=', now)
      .execute();
    const due = await tx
      .selectFrom('run_cancellations')
      .select(['run', 'known_by', 'tenant', 'tries'])
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(limit)
      .$call(skipLocked(tx, 'run_cancellations'))
      .execute();
    for (const { run, tries } of due) {
      await tx
        .updateTable('run_cancellations')
        .set({ due_at: now + LEASE_MS * 2 ** tries, tries: tries + 1 })
        .where('run', '=', run)
        .execute();
    }
    return due;
  });
}

/** It could not be tried before `until`: that was no try. */
export async function postponeCancellation(
  db: Db,
  { run, tries }: Cancellation,
  until: number,
): Promise<void> {
  await db.updateTable('run_cancellations').set({ due_at: until, tries }).where('run', '=', run).execute();
}

export async function cancellationDone(db: Db, { run }: Cancellation): Promise<void> {
  await db.deleteFrom('run_cancellations').where('run', '=', run).execute();
}
