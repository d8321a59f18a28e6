import { type Kysely, sql } from 'kysely';

/**
 * Programs that are in no batch stand by their age in the index of their list. PostgreSQL did not see that they do behind a
 * `batch_id` that is null: it read all that an organisation has, and sorted it for each page.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('evaluations_list').execute();
  await db.schema
    .createIndex('evaluations_list')
    .on('evaluations')
    .columns(['tenant', 'created_at', 'id', 'status'])
    .where(sql<boolean>`batch_id is null and purged_at is null`)
    .execute();
}
