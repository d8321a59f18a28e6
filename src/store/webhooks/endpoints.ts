import { DAY_MS } from '../../domain/duration.ts';
import { STREAK_BREAK_MS } from '../../domain/webhook-rule.ts';
import type { Tx } from '../db.ts';

interface EndpointOfLane {
  endpoint_id: string;
  lane: string;
}

/** The receiver takes webhooks: what failed before is history. */
export async function endpointAnswered(tx: Tx, endpointId: string): Promise<void> {
  await tx
    .updateTable('webhook_endpoints')
    .set({ failing_since: null, last_failed_at: null })
    .where('id', '=', endpointId)
    .where('failing_since', 'is not', null)
    .execute();
}

/** Another failure; an address that has done nothing else for `disableAfterMs` is not used any more. */
export async function endpointFailed(
  tx: Tx,
  { endpoint_id, lane, now, disableAfterMs }: EndpointOfLane & { now: number; disableAfterMs: number },
): Promise<void> {
  const { failing_since, last_failed_at } = await tx
    .selectFrom('webhook_endpoints')
    .select(['failing_since', 'last_failed_at'])
    .where('id', '=', endpoint_id)
    .executeTakeFirstOrThrow();
  const goesOn = last_failed_at !== null && now - last_failed_at < STREAK_BREAK_MS;
  const since = goesOn && failing_since !== null ? failing_since : now;
  if (now - since >= disableAfterMs) {
    const days = Math.round((now - since) / DAY_MS);
    await disableEndpoint(tx, { endpoint_id, lane, now, reason: `every try has failed for ${days} days` });
  }
  await tx
    .updateTable('webhook_endpoints')
    .set({ failing_since: since, last_failed_at: now })
    .where('id', '=', endpoint_id)
    .execute();
}

/** Nothing is sent there until somebody names it again; what waits has failed, and says why. */
export async function disableEndpoint(
  tx: Tx,
  { endpoint_id, lane, now, reason }: EndpointOfLane & { now: number; reason: string },
): Promise<void> {
  const why = `the address is disabled: ${reason}`;
  await tx
    .updateTable('webhook_endpoints')
    .set({ disabled_reason: why, disabled_at: now })
    .where('id', '=', endpoint_id)
    .execute();
  await tx
    .updateTable('webhook_deliveries')
    .set({ state: 'failed', reason: why, due_at: now })
    .where('state', '=', 'pending')
    .where('lane', '=', lane)
    .where('endpoint_id', '=', endpoint_id)
    .execute();
}
