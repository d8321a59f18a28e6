import type {
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookDeliveryQuery,
  WebhookTry,
} from '../../contract/webhook-delivery.ts';
import { beforeCursor } from '../before-cursor.ts';
import type { Db } from '../db.ts';

const columns = [
  'webhook_deliveries.id as delivery_id',
  'type',
  'eval_id',
  'batch_id',
  'url',
  'state',
  'reason',
  'tries',
  'due_at',
  'webhook_deliveries.created_at',
] as const;
const tryColumns = ['n', 'at', 'http_status', 'error', 'duration_ms'] as const;

function deliveriesOf(db: Db, tenant: string) {
  return db
    .selectFrom('webhook_deliveries')
    .innerJoin('webhook_endpoints', 'webhook_endpoints.id', 'webhook_deliveries.endpoint_id')
    .select(columns)
    .where('webhook_deliveries.tenant', '=', tenant);
}

/** A page of an organisation's webhooks, newest first; `more` says whether another one follows. */
export async function listWebhookDeliveries(
  db: Db,
  { tenant, query }: { tenant: string; query: WebhookDeliveryQuery },
): Promise<{ deliveries: WebhookDelivery[]; more: boolean }> {
  const { eval_id, batch_id, state, cursor, limit } = query;
  let wanted = deliveriesOf(db, tenant);
  if (eval_id !== undefined) wanted = wanted.where('eval_id', '=', eval_id);
  if (batch_id !== undefined) wanted = wanted.where('batch_id', '=', batch_id);
  if (state !== undefined) wanted = wanted.where('state', '=', state);
  if (cursor !== undefined) wanted = wanted.where(beforeCursor(cursor, { table: 'webhook_deliveries' }));
  const rows = await wanted
    .orderBy('webhook_deliveries.created_at', 'desc')
    .orderBy('webhook_deliveries.id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = await lastTries(
    db,
    page.map(({ delivery_id }) => delivery_id),
  );
  const deliveries = page.map((row) => toDelivery(row, last.get(row.delivery_id) ?? null));
  return { deliveries, more: rows.length > limit };
}

/** All there is to know of one, or null if the organisation has none of that id. */
export async function readWebhookDelivery(
  db: Db,
  { tenant, id }: { tenant: string; id: string },
): Promise<WebhookDeliveryDetail | null> {
  const row = await deliveriesOf(db, tenant)
    .select('body')
    .where('webhook_deliveries.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const attempts = await db
    .selectFrom('webhook_tries')
    .select(tryColumns)
    .where('delivery_id', '=', id)
    .orderBy('n')
    .execute();
  const { body, ...rest } = row;
  return { ...toDelivery(rest, attempts.at(-1) ?? null), body, attempts };
}

async function lastTries(db: Db, ids: string[]): Promise<Map<string, WebhookTry>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('webhook_tries as last')
    .select(['delivery_id', ...tryColumns])
    .where('delivery_id', 'in', ids)
    .where('n', '=', (eb) =>
      eb
        .selectFrom('webhook_tries as all')
        .select(({ fn }) => fn.max('all.n').as('n'))
        .whereRef('all.delivery_id', '=', 'last.delivery_id'),
    )
    .execute();
  return new Map(rows.map(({ delivery_id, ...rest }) => [delivery_id, rest]));
}

type Row = Omit<WebhookDelivery, 'last_try' | 'next_try_at'> & { due_at: number };

function toDelivery({ due_at, ...row }: Row, last_try: WebhookTry | null): WebhookDelivery {
  return { ...row, last_try, next_try_at: row.state === 'pending' ? due_at : null };
}
