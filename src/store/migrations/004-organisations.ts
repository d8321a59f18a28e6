import type { Kysely } from 'kysely';

/** Whom a job and a worker belong to, how much was asked of GitHub for each installation, and what is still owed to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  for (const table of ['sites', 'jobs', 'workers']) {
    await schema
      .alterTable(table)
      .addColumn('tenant', 'text', (c) => c.notNull().defaultTo('default'))
      .execute();
  }
  await schema.dropIndex('sites_by_task').execute();
  await schema
    .createIndex('sites_by_task')
    .on('sites')
    .columns(['tenant', 'email', 'task', 'created_at'])
    .execute();

  await schema.createIndex('jobs_by_tenant').on('jobs').columns(['tenant', 'created_at']).execute();

  // Each organisation's workers run its own programs.
  await schema
    .createIndex('evaluations_turn')
    .on('evaluations')
    .columns(['tenant', 'status', 'queue_key', 'id'])
    .execute();

  await schema
    .alterTable('outbox')
    .addColumn('paid', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();

  await schema
    .createTable('content_writes')
    .addColumn('installation_id', 'bigint', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('writes', 'integer', (c) => c.notNull())
    .execute();
  await schema
    .createIndex('content_writes_by_time')
    .on('content_writes')
    .columns(['installation_id', 'at'])
    .execute();

  await schema
    .createTable('installation_pauses')
    .addColumn('installation_id', 'bigint', (c) => c.primaryKey())
    .addColumn('until', 'bigint', (c) => c.notNull())
    .execute();

  await schema
    .createTable('run_cancellations')
    .addColumn('run_id', 'text', (c) => c.primaryKey())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .execute();

  await schema
    .createTable('webhook_receipts')
    .addColumn('delivery_id', 'text', (c) => c.primaryKey())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
}
