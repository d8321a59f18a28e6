import { type Kysely, sql } from 'kysely';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';

/**
 * Opens what is kept at `where`, a `postgres://` address or the path of a SQLite file, with the newest tables. `onDamage`
 * is told what cannot be read any more of a file that can be opened.
 */
export async function openDatabase(
  where: string,
  onDamage?: (message: string) => void,
): Promise<Kysely<Schema>> {
  if (isPostgres(where)) return openServer(where);
  const db = openSqlite(where, onDamage);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function openServer(url: string): Promise<Kysely<Schema>> {
  // Who keeps everything in a file does not load what speaks to a server.
  const { openPostgres } = await import('./postgres/open-postgres.ts');
  // Large tables take their time to change, and another App may be at it.
  const patient = openPostgres(url, { isPatient: true });
  try {
    await migrate(patient, await currentSchema(patient));
  } finally {
    await patient.destroy();
  }
  return openPostgres(url);
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
