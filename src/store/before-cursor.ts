import { sql } from 'kysely';
import type { Cursor } from '../contract/cursor.ts';

/** What comes after a cursor in a list that begins with the newest; `table` where several are joined. */
export function beforeCursor({ createdAt, id }: Cursor, table?: string) {
  const column = (name: string) => sql.ref(table === undefined ? name : `${table}.${name}`);
  return sql<boolean>`(${column('created_at')}, ${column('id')}) < (${createdAt}, ${id})`;
}
