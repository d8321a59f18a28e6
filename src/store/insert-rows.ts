import type { CompiledQuery, Insertable } from 'kysely';
import { chunksOf } from './bulk.ts';
import { isServer, type Tx } from './db.ts';
import type { ForEachRow } from './group-commit.ts';
import type { Schema } from './schema.ts';

/** By table and columns: writing one takes longer than running it. */
const statements = new Map<string, CompiledQuery>();

/**
 * Inserts any number of rows that have the same columns, some hundred at a time. A server is asked once for all of these;
 * SQLite, which is no further away than a call, runs a statement for one row again and again, which need not be written and
 * prepared for each number of them. Throws where a row has other columns than the first one.
 */
export async function insertRows<T extends keyof Schema>(
  tx: Tx,
  table: T,
  rows: Insertable<Schema[T]>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof typeof first)[];
  for (const chunk of chunksOf(rows)) {
    const values = chunk.map((row) => valuesOf(row, columns));
    const forEach: ForEachRow = { ...forOne(tx, table, first), rows: values };
    await (isServer(tx) ? tx.insertInto(table).values(chunk).execute() : tx.executeQuery(forEach));
  }
}

function forOne<T extends keyof Schema>(tx: Tx, table: T, row: Insertable<Schema[T]>): CompiledQuery {
  const name = `${table} ${Object.keys(row).join()}`;
  const statement = statements.get(name) ?? tx.insertInto(table).values(row).compile();
  statements.set(name, statement);
  return statement;
}

function valuesOf<R extends object>(row: R, columns: readonly (keyof R)[]): unknown[] {
  const values: unknown[] = columns.map((column) => row[column]);
  if (values.includes(undefined) || Object.keys(row).length !== columns.length)
    throw new Error(`a row has not the columns ${columns.join(', ')}`);
  return values;
}
