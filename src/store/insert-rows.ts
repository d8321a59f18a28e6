import { CompiledQuery, type Insertable } from 'kysely';
import { chunksOf } from './bulk.ts';
import { isServer, type Tx } from './db.ts';
import type { ForEachRow } from './group-commit.ts';
import type { Schema } from './schema.ts';

/** SQLite's, by table and columns: writing one takes longer than running it. */
const statements = new Map<string, string>();

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
  for (const chunk of chunksOf(rows)) {
    const [first] = chunk as [Insertable<Schema[T]>];
    const columns = Object.keys(first) as (keyof typeof first)[];
    const values = chunk.map((row) => valuesOf(row, columns));
    if (isServer(tx)) {
      await tx.insertInto(table).values(chunk).execute();
    } else {
      const forEach: ForEachRow = { ...CompiledQuery.raw(forOne(tx, table, first)), rows: values };
      await tx.executeQuery(forEach);
    }
  }
}

function forOne<T extends keyof Schema>(tx: Tx, table: T, row: Insertable<Schema[T]>): string {
  const name = `${table} ${Object.keys(row).join()}`;
  const statement = statements.get(name) ?? tx.insertInto(table).values(row).compile().sql;
  statements.set(name, statement);
  return statement;
}

function valuesOf<R extends object>(row: R, columns: readonly (keyof R)[]): unknown[] {
  const values: unknown[] = columns.map((column) => row[column]);
  if (values.includes(undefined) || Object.keys(row).length !== columns.length)
    throw new Error(`a row has not the columns ${columns.join(', ')}`);
  return values;
}
