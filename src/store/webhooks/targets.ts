import { createHash, randomBytes } from 'node:crypto';
import type { WebhookRequest } from '../../contract/evaluation/request.ts';
import type { WebhookEvent } from '../../contract/evaluation/webhook-events.ts';
import { newId } from '../../domain/clock.ts';
import { chunksOf } from '../bulk.ts';
import type { Tx } from '../db.ts';
import { insertRows } from '../insert-rows.ts';
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
  await useEndpoints(
    tx,
    list.map(({ tenant, webhook }) => endpointOf(tenant, webhook.url)),
  );
  const rows = list.map(
    ({ tenant, webhook, secrets, defaultEvents, now }): WebhookTargetTable => ({
      id: newId('whk'),
      endpoint_id: endpointOf(tenant, webhook.url).id,
      secrets: JSON.stringify(secrets),
      events: JSON.stringify(webhook.events ?? defaultEvents),
      created_at: now,
    }),
  );
  await insertRows(tx, 'webhook_targets', rows);
  return rows.map(({ id }) => id);
}

/** `whsec_` and the base64 of 32 random bytes, as Standard Webhooks writes symmetric secrets. */
export function makeWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

interface Endpoint {
  id: string;
  tenant: string;
  url: string;
}

function endpointOf(tenant: string, given: string): Endpoint {
  const url = new URL(given).href;
  const id = createHash('sha256')
    .update(JSON.stringify([tenant, url]))
    .digest('hex');
  return { id, tenant, url };
}

async function useEndpoints(tx: Tx, list: Endpoint[]): Promise<void> {
  const endpoints = [...new Map(list.map((endpoint) => [endpoint.id, endpoint])).values()];
  for (const some of chunksOf(endpoints)) {
    const ids = some.map(({ id }) => id);
    const known = await tx
      .selectFrom('webhook_endpoints')
      .select(['id', 'disabled_reason'])
      .where('id', 'in', ids)
      .execute();
    const knownIds = new Set(known.map(({ id }) => id));
    const fresh = some.filter(({ id }) => !knownIds.has(id));
    if (fresh.length > 0)
      await tx
        .insertInto('webhook_endpoints')
        .values(fresh)
        .onConflict((oc) => oc.column('id').doNothing())
        .execute();
    for (const { id, disabled_reason } of known) if (disabled_reason !== null) await enableEndpoint(tx, id);
  }
}

/** Uses an address again. Its failures so far are forgotten, or the next one would disable it at once. */
export async function enableEndpoint(tx: Tx, endpointId: string): Promise<void> {
  await tx
    .updateTable('webhook_endpoints')
    .set({ disabled_reason: null, disabled_at: null, failing_since: null, last_failed_at: null })
    .where('id', '=', endpointId)
    .execute();
}
