import { type RawBuilder, sql } from 'kysely';
import type { Cursor } from '../contract/cursor.ts';

/** What comes after a cursor in a list that begins with the newest; `table` where several are joined, `age` as it is ordered by. */
export function beforeCursor(
  { createdAt, id }: Cursor,
  { table, age }: { table?: string; age?: RawBuilder<number> } = {},
) {
  const column = (name: string) => sql.ref(table === undefined ? name : `${table}.${name}`);
  return sql<boolean>`(${age ?? column('created_at')}, ${column('id')}) < (${createdAt}, ${id})`;
}
