import type { CallbackView } from '../contract/job-view.ts';
import type { Db } from './db.ts';

/** What a job's sender was told or is owed, oldest first, with every try. */
export async function readCallbacks(db: Db, jobId: string): Promise<CallbackView[]> {
  const deliveries = await db
    .selectFrom('deliveries')
    .select(['id', 'state', 'cause', 'url', 'body', 'due_at', 'created_at'])
    .where('job_id', '=', jobId)
    .orderBy('created_at')
    .execute();
  const tries = await db
    .selectFrom('delivery_tries')
    .innerJoin('deliveries', 'deliveries.id', 'delivery_tries.delivery_id')
    .select(['delivery_id', 'n', 'at', 'sent_by', 'http_status', 'error', 'duration_ms'])
    .where('deliveries.job_id', '=', jobId)
    .orderBy('n')
    .execute();
  return deliveries.map(({ id, due_at, ...row }) => ({
    ...row,
    delivery_id: id,
    next_try_at: row.state === 'pending' ? due_at : null,
    tries: tries.filter(({ delivery_id }) => delivery_id === id).map(({ delivery_id, ...rest }) => rest),
  }));
}
