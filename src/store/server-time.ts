import { sql } from 'kysely';
import { type Db, isServer } from './db.ts';

/** What the database's own clock says, in Unix milliseconds; null for a file, which has none. */
export async function serverTime(db: Db): Promise<number | null> {
  if (!isServer(db)) return null;
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::bigint as ms`.execute(db);
  return rows[0]?.ms ?? null;
}
