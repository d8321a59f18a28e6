/** What a brief says about one element: the words before its id, and those after it up to the next thing. */
import type { PlannedElement } from '../../plan-types.ts';
import { columnIn, nameWords } from './find-column.ts';

export function wordsAfter(brief: string, { id }: PlannedElement): string {
  // "t" stands in "total", and "total" in "total-sales".
  const found = new RegExp(`(?<![\\w-])${RegExp.escape(id)}(?![\\w-])`, 'u').exec(brief);
  if (!found) return '';
  return (
    brief
      .slice(found.index + id.length)
      .split(
        /[.;\n](?:\s|$)|\n(?=[-*•]|\d+[.)])|#[a-z]|,?\s(?:and|then)\s+(?:an?|the|also|add|show|set|update|filter)\b/iu,
      )[0] ?? ''
  );
}

/** The column that the id names, else the words before it; the amount's own name says nothing about an element. */
export function columnAbout(
  { id, mention }: PlannedElement,
  columns: readonly string[],
  amountColumn: string,
): string | undefined {
  const others = columns.filter((name) => name !== amountColumn);
  // Of "average order value" no word is another column's if that is the amount's name.
  const words = mention.replaceAll(amountColumn.toLowerCase(), ' ');
  const index = columnIn(
    others,
    [...nameWords(id), ...nameWords(words)].filter((word) => word.length > 1),
  );
  return index === undefined ? undefined : others[index];
}
