import { type Kysely, sql } from 'kysely';

/** What lists show newest first, with all that they are searched by: a search reads the index and not the rows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('jobs_list')
    .on('jobs')
    .columns(['tenant', 'created_at', 'id', 'status', 'task', 'email'])
    .execute();
  await db.schema
    .createIndex('jobs_open')
    .on('jobs')
    .columns(['tenant', 'status', 'created_at'])
    .where(sql<boolean>`finished_at is null`)
    .execute();
  await db.schema.dropIndex('jobs_by_tenant').execute();
  await db.schema.createIndex('jobs_by_site').on('jobs').columns(['site_id', 'created_at']).execute();
  // Those whose items are being ended.
  await db.schema
    .createIndex('batches_being_cancelled')
    .on('batches')
    .column('cancelled_at')
    .where(sql<boolean>`finished_at is null`)
    .execute();
  await db.schema
    .createIndex('evaluations_open')
    .on('evaluations')
    .columns(['tenant', 'status', 'created_at'])
    .where(sql<boolean>`finished_at is null`)
    .execute();
  // What has expired stays as a tombstone, which no list has to pass over.
  await db.schema
    .createIndex('evaluations_list')
    .on('evaluations')
    .columns(['tenant', 'batch_id', 'created_at', 'id', 'status'])
    .where(sql<boolean>`purged_at is null`)
    .execute();
  await db.schema
    .createIndex('batches_list')
    .on('batches')
    .columns(['tenant', 'created_at', 'id'])
    .where(sql<boolean>`purged_at is null`)
    .execute();
}
