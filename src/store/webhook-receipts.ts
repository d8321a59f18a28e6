import { DAY_MS } from '../domain/duration.ts';
import type { Db } from './db.ts';

/** GitHub delivers again what failed within the last three days. */
const KEPT_MS = 4 * DAY_MS;

/** Whether a webhook of this `X-GitHub-Delivery` was dealt with before; deliveries keep their id when sent again. */
export async function isReceived(db: Db, deliveryId: string): Promise<boolean> {
  const row = await db
    .selectFrom('webhook_receipts')
    .select('at')
    .where('delivery_id', '=', deliveryId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Written once it was dealt with: what failed half-way may come again. */
export async function recordReceipt(
  db: Db,
  { deliveryId, now }: { deliveryId: string; now: number },
): Promise<void> {
  await db
    .deleteFrom('webhook_receipts')
    .where('at', '<', now - KEPT_MS)
    .execute();
  await db
    .insertInto('webhook_receipts')
    .values({ delivery_id: deliveryId, at: now })
    .onConflict((oc) => oc.column('delivery_id').doNothing())
    .execute();
}
