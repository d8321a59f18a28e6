import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as siteJobs from './migrations/001-site-jobs.ts';
import * as evaluations from './migrations/002-evaluations.ts';
import * as webhooks from './migrations/003-webhooks.ts';
import * as organisations from './migrations/004-organisations.ts';
import * as runsByName from './migrations/005-runs-by-name.ts';
import * as lists from './migrations/006-lists.ts';
import * as sessions from './migrations/007-sessions.ts';
import * as reportProbe from './migrations/008-report-probe.ts';
import * as whatGrows from './migrations/009-what-grows.ts';
import type { Schema } from './schema.ts';
import { StoreUnavailable } from './store-unavailable.ts';

const MIGRATIONS = {
  '001-site-jobs': siteJobs,
  '002-evaluations': evaluations,
  '003-webhooks': webhooks,
  '004-organisations': organisations,
  '005-runs-by-name': runsByName,
  '006-lists': lists,
  '007-sessions': sessions,
  '008-report-probe': reportProbe,
  '009-what-grows': whatGrows,
};

/**
 * Brings the tables to the newest version; of several Apps one does it and the others wait. Throws, and changes nothing,
 * when a migration fails. `migrationTableSchema`: where PostgreSQL has the tables; others may have some of that name.
 */
export async function migrate(db: Kysely<Schema>, migrationTableSchema?: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    ...(migrationTableSchema && { migrationTableSchema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof StoreUnavailable) throw error;
  if (error) throw new Error('the store could not be brought to the newest schema', { cause: error });
}
