import { createHash, randomBytes } from 'node:crypto';
import type { WebhookRequest } from '../../contract/evaluation/request.ts';
import type { WebhookEvent } from '../../contract/evaluation/webhook-events.ts';
import { newId } from '../../domain/clock.ts';
import { insertAll } from '../bulk.ts';
import type { Tx } from '../db.ts';
import type { WebhookTargetTable } from './tables.ts';

export interface NewTarget {
  tenant: string;
  webhook: Omit<WebhookRequest, 'secret'>;
  /** One, or two while the receiver changes from one to the other. */
  secrets: readonly string[];
  /** What is told if the request does not say. */
  defaultEvents: readonly WebhookEvent[];
  now: number;
}

/**
 * Writes down where webhooks of submissions go; the targets' ids, in order. An address that was disabled is used again:
 * whoever names it says that it works.
 */
export async function createTargets(tx: Tx, list: readonly NewTarget[]): Promise<string[]> {
  const endpoints = new Map<string, string>();
  const rows: WebhookTargetTable[] = [];
  for (const { tenant, webhook, secrets, defaultEvents, now } of list) {
    const address = JSON.stringify([tenant, webhook.url]);
    const endpoint_id = endpoints.get(address) ?? (await endpointFor(tx, tenant, webhook.url));
    endpoints.set(address, endpoint_id);
    rows.push({
      id: newId('whk'),
      endpoint_id,
      secrets: JSON.stringify(secrets),
      events: JSON.stringify(webhook.events ?? defaultEvents),
      created_at: now,
    });
  }
  await insertAll(rows, (chunk) => tx.insertInto('webhook_targets').values(chunk).execute());
  return rows.map(({ id }) => id);
}

/** `whsec_` and the base64 of 32 random bytes, as Standard Webhooks writes symmetric secrets. */
export function makeWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

async function endpointFor(tx: Tx, tenant: string, given: string): Promise<string> {
  const url = new URL(given).href;
  const id = createHash('sha256')
    .update(JSON.stringify([tenant, url]))
    .digest('hex');
  const known = await tx
    .selectFrom('webhook_endpoints')
    .select('disabled_reason')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!known) {
    await tx
      .insertInto('webhook_endpoints')
      .values({ id, tenant, url })
      .onConflict((oc) => oc.column('id').doNothing())
      .execute();
  } else if (known.disabled_reason !== null) await enableEndpoint(tx, id);
  return id;
}

/** Uses an address again. Its failures so far are forgotten, or the next one would disable it at once. */
export async function enableEndpoint(tx: Tx, endpointId: string): Promise<void> {
  await tx
    .updateTable('webhook_endpoints')
    .set({ disabled_reason: null, disabled_at: null, failing_since: null, last_failed_at: null })
    .where('id', '=', endpointId)
    .execute();
}
