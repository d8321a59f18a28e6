import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as siteJobs from './migrations/001-site-jobs.ts';
import type { Schema } from './schema.ts';

/** Brings the schema to the newest version. Throws, and changes nothing, when a migration fails. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ '001-site-jobs': siteJobs }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('the store could not be brought to the newest schema', { cause: error });
}
