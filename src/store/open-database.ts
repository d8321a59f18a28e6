import { type Kysely, sql } from 'kysely';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';

/**
 * Opens what is kept at `where`, a `postgres://` address or the path of a SQLite file, with the newest tables. `onDamage`
 * is told what cannot be read any more of a file that can be opened, `onRetry` of each transaction that has to run again.
 */
export async function openDatabase(
  where: string,
  { onDamage, onRetry }: { onDamage?: ((message: string) => void) | undefined; onRetry?: OnRetry } = {},
): Promise<Kysely<Schema>> {
  if (isPostgres(where)) return openServer(where, onRetry);
  const db = openSqlite(where, onDamage);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

type OnRetry = (() => void) | undefined;

async function openServer(url: string, onRetry: OnRetry): Promise<Kysely<Schema>> {
  // Who keeps everything in a file does not load what speaks to a server.
  const { openPostgres } = await import('./postgres/open-postgres.ts');
  // Large tables take their time to change, and another App may be at it.
  const patient = openPostgres(url, { changesTables: true });
  try {
    await migrate(patient, await currentSchema(patient));
  } finally {
    await patient.destroy();
  }
  return openPostgres(url, { onRetry });
}

export function isPostgres(where: string): boolean {
  return /^postgres(ql)?:\/\//.test(where);
}

async function currentSchema(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name;
  if (!name) throw new Error('the database has no schema that tables can be made in: see its search_path');
  return name;
}
