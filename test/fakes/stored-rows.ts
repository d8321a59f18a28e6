import { DatabaseSync } from 'node:sqlite';
import { isPostgres } from '../../src/store/open-database.ts';
import { ask } from '../postgres/ask.ts';

/** The rows of one query to the store at `where`, past whoever uses it. */
export async function storedRows(where: string, query: string): Promise<unknown[]> {
  if (isPostgres(where)) return ask(where, query);
  using sqlite = new DatabaseSync(where, { readOnly: true });
  return sqlite.prepare(query).all();
}

/** How many rows a table has. */
export async function countOf(where: string, table: string): Promise<number> {
  const rows = await storedRows(where, `select count(*) as n from ${table}`);
  return Number((rows as [{ n: number | string }])[0].n);
}
