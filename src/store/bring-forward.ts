import { sql } from 'kysely';
import type { Db } from './db.ts';

/** When something is due, and when somebody was heard of last: never later than now. */
const TIMES = [
  ['outbox', 'due_at'],
  ['deliveries', 'due_at'],
  ['run_cancellations', 'due_at'],
  ['attempts', 'dispatched_at'],
  ['attempts', 'seen_at'],
  ['attempts', 'heartbeat_at'],
  ['workers', 'due_at'],
  ['workers', 'dispatched_at'],
  ['workers', 'seen_at'],
  ['workers', 'heartbeat_at'],
] as const;

/**
 * The clock was set back to `now`, and what was written before lies in a future that comes twice. What waits is due now,
 * nobody was heard of later than now, and no job has more than `jobMs` left. Webhooks that were tried keep their
 * schedule of days. To do it twice is the same.
 */
export async function bringForward(db: Db, { now, jobMs }: { now: number; jobMs: number }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const [table, column] of TIMES) {
      const time = sql.ref(column);
      await sql`update ${sql.table(table)} set ${time} = ${now} where ${time} > ${now}`.execute(tx);
    }
    await tx
      .updateTable('webhook_deliveries')
      .set({ due_at: now })
      .where('state', '=', 'pending')
      .where('tries', '=', 0)
      .where('due_at', '>', now)
      .execute();
    await tx
      .updateTable('jobs')
      .set({ give_up_at: now + jobMs })
      .where('finished_at', 'is', null)
      .where('give_up_at', '>', now + jobMs)
      .execute();
  });
}
