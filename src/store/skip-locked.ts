import type { SelectQueryBuilder } from 'kysely';
import { type Db, isServer } from './db.ts';

/**
 * For a query for rows of `table` that its transaction takes: those that another one is about to take are passed by, so that
 * several Apps get different ones instead of each other's way. On SQLite, which has one writer at a time, the query as
 * it is.
 */
export function skipLocked<DB, TB extends keyof DB, O>(db: Db, table: TB & string) {
  return (query: SelectQueryBuilder<DB, TB, O>): SelectQueryBuilder<DB, TB, O> =>
    isServer(db) ? query.forUpdate(table).skipLocked() : query;
}
