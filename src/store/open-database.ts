import { type Kysely, sql } from 'kysely';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';

/** Opens what is kept at `where`, a `postgres://` address or the path of a SQLite file, with the newest tables. */
export async function openDatabase(where: string): Promise<Kysely<Schema>> {
  const db = isPostgres(where) ? await openPostgres(where) : openSqlite(where);
  try {
    await migrate(db, isPostgres(where) ? await currentSchema(db) : undefined);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

export function isPostgres(where: string): boolean {
  return /^postgres(ql)?:\/\//.test(where);
}

/** Who keeps everything in a file does not load what speaks to a server. */
async function openPostgres(url: string): Promise<Kysely<Schema>> {
  return (await import('./postgres/open-postgres.ts')).openPostgres(url);
}

async function currentSchema(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name;
  if (!name) throw new Error('the database has no schema that tables can be made in: see its search_path');
  return name;
}
