import { DAY_MS } from '../../domain/duration.ts';
import { type Context, transact } from '../context.ts';
import { forgetKeys } from './idempotency.ts';

/** Tombstones, which answer 410 instead of 404, are kept for so long. */
const TOMBSTONE_MS = 30 * DAY_MS;

/** Throws away what has expired: programs, output and events of at most `limit` evaluations; old tombstones and keys. */
export async function purgeExpired(
  context: Context,
  { now, limit }: { now: number; limit: number },
): Promise<void> {
  await transact(context, now, async (w) => {
    const { tx } = w;
    const evaluations = await tx
      .selectFrom('evaluations')
      .select('id')
      .where('purged_at', 'is', null)
      .where('expires_at', '<=', now)
      .where('finished_at', 'is not', null)
      .limit(limit)
      .execute();
    const ids = evaluations.map(({ id }) => id);
    if (ids.length > 0) {
      await tx.deleteFrom('evaluation_inputs').where('eval_id', 'in', ids).execute();
      await tx.deleteFrom('evaluation_events').where('eval_id', 'in', ids).execute();
      const emptied = { purged_at: now, metadata: null, cache_key: null };
      await tx.updateTable('evaluations').set(emptied).where('id', 'in', ids).execute();
    }
    const batches = await tx
      .selectFrom('batches')
      .select('id')
      .where('purged_at', 'is', null)
      .where('expires_at', '<=', now)
      .where('finished_at', 'is not', null)
      .limit(limit)
      .execute();
    for (const { id } of batches) {
      await tx.deleteFrom('batch_events').where('batch_id', '=', id).execute();
      await tx.updateTable('batches').set({ purged_at: now, metadata: null }).where('id', '=', id).execute();
    }
    await tx
      .deleteFrom('evaluations')
      .where('purged_at', '<=', now - TOMBSTONE_MS)
      .execute();
    await tx
      .deleteFrom('batches')
      .where('purged_at', '<=', now - TOMBSTONE_MS)
      .where((eb) =>
        eb.not(eb.exists(eb.selectFrom('evaluations').select('id').whereRef('batch_id', '=', 'batches.id'))),
      )
      .execute();
    await tx
      .deleteFrom('workers')
      .where('ended_at', '<=', now - TOMBSTONE_MS)
      // None ends before it begins, and an index knows when that was.
      .where('created_at', '<=', now - TOMBSTONE_MS)
      .execute();
    await forgetKeys(w);
  });
}
