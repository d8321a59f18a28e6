import type { Kysely } from 'kysely';

/** Runs that nobody waits for any more are cancelled also where only their name is known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const table = () => db.schema.alterTable('run_cancellations');
  await table().renameColumn('run_id', 'run').execute();
  await table()
    .addColumn('known_by', 'text', (c) => c.notNull().defaultTo('id'))
    .execute();
}
