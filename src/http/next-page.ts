import { cursorText } from '../contract/cursor.ts';

/** The address of the page that follows the one that `last` ends; null where none does. */
export function nextPage(options: {
  /** Address of the list. */
  list: string;
  query: Readonly<Record<string, unknown>>;
  more: boolean;
  last: { created_at: number; id: string } | undefined;
}): string | null {
  const { list, more, last } = options;
  if (!more || !last) return null;
  const { cursor: _, ...query } = options.query;
  const given = Object.entries({ ...query, cursor: cursorText({ createdAt: last.created_at, id: last.id }) });
  const next = new URLSearchParams(
    given.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
  );
  return `${list}?${next}`;
}
