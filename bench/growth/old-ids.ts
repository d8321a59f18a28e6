import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../src/store/db.ts';
import { openDatabase } from '../../src/store/open-database.ts';

/** Of each kind; read in turns. */
const MOST = 200;

export interface OldIds {
  jobs: string[];
  evaluations: string[];
}

/** Ids of what has ended in a store and is kept there, from the whole time: of each there is as much to read. */
export async function oldIds(where: string): Promise<OldIds> {
  const db = await openDatabase(where);
  try {
    return {
      jobs: await spread(db, sql`jobs where finished_at is not null`),
      evaluations: await spread(db, sql`evaluations where finished_at is not null and purged_at is null`),
    };
  } finally {
    await db.destroy();
  }
}

async function spread(db: Db, rowsOfTable: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (select id, row_number() over (order by id) as n, count(*) over () as stored from ${rowsOfTable}) as numbered
    where n % (stored / ${sql.lit(MOST)} + 1) = 0`.execute(db);
  return rows.map(({ id }) => id);
}
