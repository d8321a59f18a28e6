import { type Kysely, PostgresAdapter, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;
export type Tx = Transaction<Schema>;

/** Whether it is a server, which several Apps may share, and not a file. */
export const isServer = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

/** Whether an update met the row it was fenced for; if not, the writer was stale. */
export function changed(result: { numUpdatedRows: bigint }): boolean {
  return result.numUpdatedRows > 0n;
}
