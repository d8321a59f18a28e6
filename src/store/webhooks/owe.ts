import type { EvaluationView } from '../../contract/evaluation/view.ts';
import type { WebhookEvent } from '../../contract/evaluation/webhook-events.ts';
import type { BatchWebhookData } from '../../contract/evaluation/webhook-payload.ts';
import { newId } from '../../domain/clock.ts';
import { chunksOf } from '../bulk.ts';
import type { Tx } from '../db.ts';
import { insertRows } from '../insert-rows.ts';
import { webhookBody } from './payload.ts';
import type { WebhookDeliveryTable } from './tables.ts';

export interface OwedWebhook {
  targetId: string;
  type: WebhookEvent;
  /** The log is searched by both; an evaluation's batch is read from `data` if it is not given. */
  evalId?: string;
  batchId?: string;
  /** As it is shown; long output is cut here. */
  data: EvaluationView | BatchWebhookData;
  now: number;
}

/** Notes a webhook that is owed, in the transaction that makes it so. Nothing is owed if its target does not listen. */
export async function oweWebhook(tx: Tx, owed: OwedWebhook): Promise<void> {
  await oweWebhooks(tx, [owed]);
}

/** The same for many at once. */
export async function oweWebhooks(tx: Tx, list: readonly OwedWebhook[]): Promise<void> {
  const targets = await readTargets(
    tx,
    list.map(({ targetId }) => targetId),
  );
  const rows = list.flatMap((owed): WebhookDeliveryTable[] => {
    const target = targets.get(owed.targetId);
    return target?.events.includes(owed.type) ? [toRow(owed, target)] : [];
  });
  await insertRows(tx, 'webhook_deliveries', rows);
}

function toRow(owed: OwedWebhook, target: Target): WebhookDeliveryTable {
  const { targetId, type, evalId, batchId = owed.data.batch_id, now } = owed;
  const { endpoint_id, tenant, url, disabled_reason } = target;
  return {
    id: newId('msg'),
    target_id: targetId,
    endpoint_id,
    tenant,
    lane: laneOf(tenant, new URL(url)),
    eval_id: evalId ?? null,
    batch_id: batchId,
    type,
    body: webhookBody(owed),
    // Kept also where nothing will be sent: the log says why, and a replay can send it.
    state: disabled_reason === null ? 'pending' : 'failed',
    reason: disabled_reason,
    tries: 0,
    schedule_from: 0,
    due_at: now,
    created_at: now,
  };
}

/** Addresses often name what they are told of behind a `?`; they are one receiver all the same. */
function laneOf(tenant: string, { origin, pathname }: URL): string {
  return `${tenant} ${origin}${pathname}`;
}

interface Target {
  events: WebhookEvent[];
  endpoint_id: string;
  tenant: string;
  url: string;
  disabled_reason: string | null;
}

async function readTargets(tx: Tx, ids: string[]): Promise<Map<string, Target>> {
  const targets = new Map<string, Target>();
  for (const some of chunksOf([...new Set(ids)])) {
    const rows = await tx
      .selectFrom('webhook_targets')
      .innerJoin('webhook_endpoints', 'webhook_endpoints.id', 'webhook_targets.endpoint_id')
      .select(['webhook_targets.id', 'events', 'endpoint_id', 'tenant', 'url', 'disabled_reason'])
      .where('webhook_targets.id', 'in', some)
      .execute();
    for (const { id, events, ...row } of rows) targets.set(id, { ...row, events: JSON.parse(events) });
  }
  return targets;
}
