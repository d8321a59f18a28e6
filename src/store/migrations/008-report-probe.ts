import type { Kysely } from 'kysely';

/** Written to see whether anything can be written. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report_probe')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
}
