import { DAY_MS } from '../../domain/duration.ts';
import type { Db } from '../db.ts';

/**
 * How long the log goes back. Longer than an evaluation may wait and live (30 days), because as long as that a target
 * may become owed something.
 */
const KEEP_MS = 35 * DAY_MS;

/** Throws away at most `limit` old deliveries that nobody waits for, with their tries; then targets nothing refers to. */
export async function forgetWebhooks(db: Db, { now, limit }: { now: number; limit: number }): Promise<void> {
  const before = now - KEEP_MS;
  await db.transaction().execute(async (tx) => {
    const old = await tx
      .selectFrom('webhook_deliveries')
      .select('id')
      .where('created_at', '<', before)
      .where('state', '!=', 'pending')
      .limit(limit)
      .execute();
    const ids = old.map(({ id }) => id);
    if (ids.length > 0) {
      await tx.deleteFrom('webhook_tries').where('delivery_id', 'in', ids).execute();
      await tx.deleteFrom('webhook_deliveries').where('id', 'in', ids).execute();
    }
    const unused = await tx
      .selectFrom('webhook_targets')
      .select(['id', 'endpoint_id'])
      .where('created_at', '<', before)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('webhook_deliveries')
              .select('webhook_deliveries.id')
              .whereRef('target_id', '=', 'webhook_targets.id'),
          ),
        ),
      )
      .limit(limit)
      .execute();
    if (unused.length === 0) return;
    const targets = unused.map(({ id }) => id);
    await tx.deleteFrom('webhook_targets').where('id', 'in', targets).execute();
    const endpoints = [...new Set(unused.map(({ endpoint_id }) => endpoint_id))];
    await tx
      .deleteFrom('webhook_endpoints')
      .where('id', 'in', endpoints)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('webhook_targets')
              .select('webhook_targets.id')
              .whereRef('endpoint_id', '=', 'webhook_endpoints.id'),
          ),
        ),
      )
      .execute();
  });
}
