import { type Kysely, sql } from 'kysely';

/** What is owed stands in its organisation's line: whose turn it is costs the same however many wait. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  // Anew, because SQLite adds no column without a default: an App that knew none of these would owe to nobody.
  await schema.alterTable('outbox').renameTo('outbox_before').execute();
  await schema
    .createTable('outbox')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('job_id', 'text', (c) => c.notNull().references('jobs.id'))
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('paid', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('outbox_of_job', ['job_id', 'attempt'])
    .execute();
  await sql`
    insert into outbox (tenant, created_at, job_id, attempt, due_at, tries, paid)
    select jobs.tenant, jobs.created_at, job_id, outbox_before.attempt, due_at, tries, paid
    from outbox_before inner join jobs on jobs.id = job_id`.execute(db);
  await schema.dropTable('outbox_before').execute();
  await schema
    .createIndex('outbox_line')
    .on('outbox')
    .columns(['tenant', 'created_at', 'job_id', 'due_at'])
    .execute();
  // Few have been tried and are still owed.
  await schema
    .createIndex('outbox_tried')
    .on('outbox')
    .columns(['tenant', 'due_at'])
    .where(sql<boolean>`tries > 0`)
    .execute();
}
