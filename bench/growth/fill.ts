/**
 * Fills an empty store with what years of work leave behind, by statements that make it where it is kept: with the App's own
 * operations a million would take an hour. Rows stand in all tables that real work has rows in.
 */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { isPostgres, openDatabase } from '../../src/store/open-database.ts';
import { fillEvaluations } from './fill-evaluations.ts';
import { fillSites } from './fill-sites.ts';
import type { Filling } from './filling.ts';

type Given = Pick<Filling, 'tenant' | 'count' | 'recent' | 'queued' | 'now'>;

/** `where`: as for the store, which nobody has opened. */
export async function fill(where: string, given: Given): Promise<void> {
  const db = await openDatabase(where);
  if (isPostgres(where)) await fillServer(given, db);
  // Whoever has a file open keeps its log in use.
  await db.destroy();
  if (!isPostgres(where)) await fillFile(where, given, db);
}

type Db = Awaited<ReturnType<typeof openDatabase>>;

/** `db`: has made the tables and is closed; it knows how statements are written. */
async function fillFile(file: string, given: Given, db: Db): Promise<void> {
  const sqlite = new DatabaseSync(file);
  // Nothing has to survive a power cut before it is complete.
  for (const setting of [
    'journal_mode = off',
    'synchronous = off',
    'foreign_keys = off',
    'cache_size = -500000',
  ])
    sqlite.exec(`pragma ${setting}`);
  const last = sql.lit(given.count - 1);
  const filling: Filling = {
    ...given,
    async run(statement) {
      // One takes seconds, and is done at once: whoever ends the benchmark is heard between two.
      await setImmediate();
      const { sql: text, parameters } = statement.compile(db);
      sqlite.prepare(text).run(...(parameters as SQLInputValue[]));
    },
    series: sql`(with recursive s(n) as (select 0 union all select n + 1 from s where n < ${last}) select n from s) as series`,
    id: idsWith((n, digits) => sql`printf(${sql.lit(`%0${digits}x`)}, ${n})`),
  };
  // Sorting them in the end is quicker than looking for the place of each row.
  const indexes = sqlite
    .prepare("select name, sql from sqlite_schema where type = 'index' and sql is not null")
    .all();
  for (const { name } of indexes) sqlite.exec(`drop index ${name}`);
  await fillWith(filling);
  for (const { sql } of indexes) {
    await setImmediate();
    sqlite.exec(String(sql));
  }
  sqlite.close();
}

async function fillServer(given: Given, db: Db): Promise<void> {
  const filling: Filling = {
    ...given,
    run: async (statement) => void (await statement.execute(db)),
    series: sql`(select generate_series(0::bigint, ${sql.lit(given.count - 1)}) as n) as series`,
    id: idsWith((n, digits) => sql`lpad(to_hex(${n}), ${sql.lit(digits)}, '0')`),
  };
  await fillWith(filling);
  // As the server does by itself after a while.
  await sql`analyze`.execute(db);
}

async function fillWith(filling: Filling): Promise<void> {
  await fillSites(filling);
  await fillEvaluations(filling);
}

/** 40 bits of the time; in the place of random ones: multiplied by an odd number, all of 32 bits stay different and lose their order. */
function idsWith(hex: (n: RawBuilder<unknown>, digits: number) => RawBuilder<unknown>): Filling['id'] {
  return (prefix, n, at) =>
    sql`${sql.lit(`${prefix}_`)} || ${hex(sql`(${at}) % 1099511627776`, 10)} || ${hex(sql`((${n}) * 2654435761) % 4294967296`, 8)} || ${hex(n, 14)}`;
}
