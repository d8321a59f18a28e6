import type { Kysely } from 'kysely';

/** Evaluations, batches of them, and the workers that run them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const schema = db.schema;
  await schema
    .createTable('batches')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('total', 'integer', (c) => c.notNull())
    .addColumn('last_seq', 'integer', (c) => c.notNull())
    .addColumn('metadata', 'text')
    .addColumn('webhook_target_id', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('cancelled_at', 'bigint')
    .addColumn('finished_at', 'bigint')
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addColumn('purged_at', 'bigint')
    .execute();
  await schema.createIndex('batches_by_tenant').on('batches').columns(['tenant', 'finished_at']).execute();
  await schema.createIndex('batches_by_expiry').on('batches').columns(['purged_at', 'expires_at']).execute();

  await schema
    .createTable('batch_events')
    .addColumn('batch_id', 'text', (c) => c.notNull().references('batches.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('batch_events_key', ['batch_id', 'seq'])
    .execute();

  await schema
    .createTable('evaluations')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('batch_id', 'text', (c) => c.references('batches.id'))
    .addColumn('batch_index', 'integer')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('last_seq', 'integer', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    // Added to times, and PostgreSQL adds a type to itself.
    .addColumn('timeout_ms', 'bigint', (c) => c.notNull())
    .addColumn('queue_key', 'bigint', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addColumn('assigned_at', 'bigint')
    .addColumn('overdue_at', 'bigint')
    .addColumn('started_at', 'bigint')
    .addColumn('finished_at', 'bigint')
    .addColumn('worker_id', 'text')
    .addColumn('run_url', 'text')
    .addColumn('sandbox', 'text')
    .addColumn('output_bytes', 'integer', (c) => c.notNull())
    .addColumn('outcome', 'text')
    .addColumn('cache_key', 'text')
    .addColumn('cached_from', 'text')
    .addColumn('metadata', 'text')
    .addColumn('webhook_target_id', 'text')
    .addColumn('purged_at', 'bigint')
    .execute();
  const index = (name: string, columns: string[]) =>
    schema.createIndex(name).on('evaluations').columns(columns).execute();
  await index('evaluations_queue', ['status', 'queue_key', 'id']);
  await index('evaluations_by_tenant', ['tenant', 'status', 'batch_id', 'queue_key']);
  await index('evaluations_by_batch', ['batch_id', 'batch_index']);
  await index('evaluations_by_batch_status', ['batch_id', 'status']);
  await index('evaluations_by_worker', ['worker_id']);
  await index('evaluations_by_expiry', ['purged_at', 'expires_at']);
  await index('evaluations_by_cache_key', ['cache_key', 'finished_at']);

  await schema
    .createTable('evaluation_inputs')
    .addColumn('eval_id', 'text', (c) => c.primaryKey().references('evaluations.id'))
    .addColumn('input', 'text', (c) => c.notNull())
    .execute();

  await schema
    .createTable('evaluation_events')
    .addColumn('eval_id', 'text', (c) => c.notNull().references('evaluations.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('evaluation_events_key', ['eval_id', 'seq'])
    .execute();

  await schema
    .createTable('workers')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('dispatched_at', 'bigint')
    .addColumn('seen_at', 'bigint')
    .addColumn('claimed_at', 'bigint')
    .addColumn('heartbeat_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('reason', 'text')
    .addColumn('run_id', 'text')
    .addColumn('run_attempt', 'integer')
    .addColumn('run_url', 'text')
    .addColumn('token_hash', 'text')
    .addColumn('drain_at', 'bigint')
    .addColumn('last_batch', 'integer', (c) => c.notNull())
    .execute();
  await schema.createIndex('workers_by_status').on('workers').columns(['status', 'due_at']).execute();
  await schema.createIndex('workers_by_age').on('workers').column('created_at').execute();

  await schema
    .createTable('sandboxes')
    .addColumn('language', 'text', (c) => c.primaryKey())
    .addColumn('sandbox', 'text', (c) => c.notNull())
    .execute();

  await schema
    .createTable('idempotency_keys')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('resource_id', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('idempotency_keys_key', ['tenant', 'key'])
    .execute();
  await schema
    .createIndex('idempotency_keys_by_expiry')
    .on('idempotency_keys')
    .column('expires_at')
    .execute();
}
