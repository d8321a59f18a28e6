import { sql } from 'kysely';

/**
 * A column of text as it is, which SQLite does not look for an index of. It does not know how many rows a value has, and begins
 * with an organisation's jobs, which may be a million, where the few of another table say which ones are wanted.
 */
export function notByIndex(column: string) {
  return sql<string>`${sql.ref(column)} || ''`;
}
