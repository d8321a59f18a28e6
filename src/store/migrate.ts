import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from './schema.ts';
import { StoreUnavailable } from './store-unavailable.ts';

/** By their names, in order. Most starts need none of them, and load none. */
const MIGRATIONS: Record<string, () => Promise<Migration>> = {
  '001-site-jobs': () => import('./migrations/001-site-jobs.ts'),
  '002-evaluations': () => import('./migrations/002-evaluations.ts'),
  '003-webhooks': () => import('./migrations/003-webhooks.ts'),
  '004-organisations': () => import('./migrations/004-organisations.ts'),
  '005-runs-by-name': () => import('./migrations/005-runs-by-name.ts'),
  '006-lists': () => import('./migrations/006-lists.ts'),
  '007-sessions': () => import('./migrations/007-sessions.ts'),
  '008-report-probe': () => import('./migrations/008-report-probe.ts'),
  '009-what-grows': () => import('./migrations/009-what-grows.ts'),
  '010-lines': () => import('./migrations/010-lines.ts'),
  '011-programs-by-age': () => import('./migrations/011-programs-by-age.ts'),
};

/**
 * Brings the tables to the newest version; of several Apps one does it and the others wait. Throws, and changes nothing,
 * when a migration fails. `migrationTableSchema`: where PostgreSQL has the tables; others may have some of that name.
 */
export async function migrate(db: Kysely<Schema>, migrationTableSchema?: string): Promise<void> {
  if (await isNewest(db, migrationTableSchema)) return;
  const { Migrator } = await import('kysely/migration');
  const migrator = new Migrator({
    db,
    provider: { getMigrations },
    ...(migrationTableSchema && { migrationTableSchema }),
  });
  const { again } = await import('./postgres/again.ts');
  // Others may be in the middle of what they do with the same tables.
  await again(async () => {
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  }).catch((error) => {
    if (error instanceof StoreUnavailable) throw error;
    throw new Error('the store could not be brought to the newest schema', { cause: error });
  });
}

/** Kysely's migrator would look at every table before it finds that nothing is to be done. */
async function isNewest(db: Kysely<Schema>, schema?: string): Promise<boolean> {
  const table = sql.id(...(schema ? [schema] : []), 'kysely_migration');
  try {
    const { rows } = await sql<{ name: string }>`select name from ${table} order by name`.execute(db);
    return rows.map(({ name }) => name).join() === Object.keys(MIGRATIONS).join();
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    // No such table in a new store; of anything else the migrator tells.
    return false;
  }
}

async function getMigrations(): Promise<Record<string, Migration>> {
  const loaded = Object.entries(MIGRATIONS).map(async ([name, load]) => [name, await load()] as const);
  return Object.fromEntries(await Promise.all(loaded));
}
