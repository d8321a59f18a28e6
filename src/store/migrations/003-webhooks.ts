import type { Kysely } from 'kysely';

/** Addresses that webhooks go to, what was asked for, what is owed, and each try at it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const schema = db.schema;
  await schema
    .createTable('webhook_endpoints')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('failing_since', 'bigint')
    .addColumn('last_failed_at', 'bigint')
    .addColumn('disabled_reason', 'text')
    .addColumn('disabled_at', 'bigint')
    .execute();

  await schema
    .createTable('webhook_targets')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('endpoint_id', 'text', (c) => c.notNull().references('webhook_endpoints.id'))
    .addColumn('secrets', 'text', (c) => c.notNull())
    .addColumn('events', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute();
  await schema.createIndex('webhook_targets_by_age').on('webhook_targets').column('created_at').execute();
  await schema
    .createIndex('webhook_targets_by_endpoint')
    .on('webhook_targets')
    .column('endpoint_id')
    .execute();

  await schema
    .createTable('webhook_deliveries')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('target_id', 'text', (c) => c.notNull().references('webhook_targets.id'))
    .addColumn('endpoint_id', 'text', (c) => c.notNull().references('webhook_endpoints.id'))
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('lane', 'text', (c) => c.notNull())
    .addColumn('eval_id', 'text')
    .addColumn('batch_id', 'text')
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('schedule_from', 'integer', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute();
  const index = (name: string, columns: string[]) =>
    schema.createIndex(name).on('webhook_deliveries').columns(columns).execute();
  await index('webhook_deliveries_due', ['state', 'lane', 'due_at']);
  await index('webhook_deliveries_log', ['tenant', 'created_at', 'id']);
  await index('webhook_deliveries_log_by_state', ['tenant', 'state', 'created_at', 'id']);
  await index('webhook_deliveries_by_eval', ['eval_id']);
  await index('webhook_deliveries_by_batch', ['batch_id', 'created_at', 'id']);
  await index('webhook_deliveries_by_target', ['target_id']);
  await index('webhook_deliveries_by_age', ['created_at']);

  await schema
    .createTable('webhook_tries')
    .addColumn('delivery_id', 'text', (c) => c.notNull().references('webhook_deliveries.id'))
    .addColumn('n', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('http_status', 'integer')
    .addColumn('error', 'text')
    .addColumn('duration_ms', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('webhook_tries_key', ['delivery_id', 'n'])
    .execute();
}
