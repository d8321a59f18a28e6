import { type Kysely, sql } from 'kysely';

/** What is asked all the time costs the same after a million jobs, also where what is asked for is rare among them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Lists of what ended in one way; what is open has an index already.
  await db.schema
    .createIndex('jobs_list_ended')
    .on('jobs')
    .columns(['tenant', 'status', 'created_at', 'id'])
    .where(sql<boolean>`finished_at is not null`)
    .execute();
  await db.schema
    .createIndex('evaluations_list_ended')
    .on('evaluations')
    .columns(['tenant', 'status', 'created_at', 'id'])
    .where(sql<boolean>`finished_at is not null and batch_id is null and purged_at is null`)
    .execute();
  // The newest workers of an organisation are looked at every time it is decided whether some are missing.
  await db.schema.createIndex('workers_by_tenant').on('workers').columns(['tenant', 'created_at']).execute();
}
