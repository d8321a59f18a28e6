import { sql } from 'kysely';
import { type Db, isServer } from './db.ts';

/**
 * Writes as a report of a run or worker would, and fails or waits where that would: nobody can be heard then. Where there is
 * nobody to be heard nothing is written.
 */
export async function probeReports(db: Db, now: number): Promise<void> {
  const job = await db.selectFrom('jobs').select('id').where('status', '=', 'running').limit(1).execute();
  const worker = await db.selectFrom('workers').select('id').where('status', '=', 'live').limit(1).execute();
  if (job.length + worker.length === 0) return;
  await db.transaction().execute(async (tx) => {
    // The lock that each of their writers takes, and that keeps out none of them.
    if (isServer(tx))
      await sql`lock table jobs, attempts, workers, evaluations in row exclusive mode`.execute(tx);
    const row = { id: 1, at: now };
    await tx
      .insertInto('report_probe')
      .values(row)
      .onConflict((oc) => oc.column('id').doUpdateSet(row))
      .execute();
  });
}
