import type { Report } from '../../contract/worker-api.ts';
import { type Context, transact } from '../context.ts';
import { changed } from '../db.ts';
import { recordReports } from '../evaluations/report.ts';

/**
 * Stores a batch of a worker's reports; the ids of evaluations it has to stop come back. A batch that came before is a
 * sign of life and nothing more. Null if the worker is over.
 */
export async function reportWorker(
  context: Context,
  { workerId, batch, reports, now }: { workerId: string; batch: number; reports: Report[]; now: number },
): Promise<string[] | null> {
  return transact(context, now, async (w) => {
    const live = w.tx.updateTable('workers').where('id', '=', workerId).where('status', '=', 'live');
    const fresh = await live
      .set({ heartbeat_at: now, last_batch: batch })
      .where('last_batch', '<', batch)
      .executeTakeFirst();
    if (changed(fresh)) return recordReports(w, workerId, reports);
    return changed(await live.set({ heartbeat_at: now }).executeTakeFirst()) ? [] : null;
  });
}
