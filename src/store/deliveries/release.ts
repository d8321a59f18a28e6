import type { Db } from '../db.ts';

/** Whose callback is a run's to send, if one is. */
export async function tenantHeldBy(
  db: Db,
  { runId, runAttempt }: { runId: string; runAttempt: number },
): Promise<string | undefined> {
  const held = await db
    .selectFrom('deliveries')
    .innerJoin('jobs', 'jobs.id', 'deliveries.job_id')
    .innerJoin('attempts', (join) =>
      join.onRef('attempts.job_id', '=', 'jobs.id').onRef('attempts.attempt', '=', 'jobs.attempt'),
    )
    .select('jobs.tenant')
    .where('deliveries.state', '=', 'pending')
    .where('deliveries.held_by', '=', 'run')
    .where('attempts.run_id', '=', runId)
    .where('attempts.run_attempt', '=', runAttempt)
    .executeTakeFirst();
  return held?.tenant;
}

/**
 * The run that was sending is over: what it did not deliver is the App's to send now. One that had an earlier attempt
 * takes nothing from the run that is sending.
 */
export async function releaseDeliveries(
  db: Db,
  { runId, runAttempt, now }: { runId: string; runAttempt: number; now: number },
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ due_at: now })
    .where('state', '=', 'pending')
    .where('held_by', '=', 'run')
    // Asked of each that a run holds: there are few, and no index knows attempts by their run.
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('attempts')
          .innerJoin('jobs', (join) =>
            join.onRef('jobs.id', '=', 'attempts.job_id').onRef('jobs.attempt', '=', 'attempts.attempt'),
          )
          .select('attempts.job_id')
          .whereRef('attempts.job_id', '=', 'deliveries.job_id')
          .where('attempts.run_id', '=', runId)
          .where('attempts.run_attempt', '=', runAttempt),
      ),
    )
    .execute();
}
