import type { Context } from '../context.ts';
import { enableEndpoint } from './targets.ts';
import { tellOfWebhooks } from './tell.ts';

/**
 * Owes a webhook again that was delivered or has failed: same id, same body, a new schedule from now on, further tries
 * behind the old ones. Its address is used again if it was disabled, because somebody asks for just that.
 */
export async function replayWebhookDelivery(
  context: Context,
  { tenant, id, now }: { tenant: string; id: string; now: number },
): Promise<'replayed' | 'pending' | 'unknown'> {
  const outcome = await context.db.transaction().execute(async (tx) => {
    const replayed = await tx
      .updateTable('webhook_deliveries')
      .set((eb) => ({ state: 'pending', reason: null, due_at: now, schedule_from: eb.ref('tries') }))
      .where('id', '=', id)
      .where('tenant', '=', tenant)
      .where('state', '!=', 'pending')
      .returning(['endpoint_id', 'eval_id', 'batch_id'])
      .executeTakeFirst();
    if (replayed) {
      await enableEndpoint(tx, replayed.endpoint_id);
      return replayed;
    }
    const known = await tx
      .selectFrom('webhook_deliveries')
      .select('id')
      .where('id', '=', id)
      .where('tenant', '=', tenant)
      .executeTakeFirst();
    return known ? 'pending' : 'unknown';
  });
  if (typeof outcome === 'string') return outcome;
  tellOfWebhooks(context, [outcome]);
  return 'replayed';
}
