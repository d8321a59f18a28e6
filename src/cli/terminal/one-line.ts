/** What a report fits into. */
export const LINE_WIDTH = 110;

/**
 * Outside text for one line of a terminal: without the control and direction characters that could move the cursor
 * or reorder the line, and at most `width` characters long.
 */
export function oneLine(text: string, width: number): string {
  const plain = [...text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()];
  return plain.length <= width ? plain.join('') : `${plain.slice(0, width - 1).join('')}…`;
}

/** The same for text that may take up to `lines` lines, broken between words where that is possible. */
export function fewLines(text: string, width: number, lines: number): string[] {
  const words = new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S.{0,${width - 1}}`, 'gu');
  const all = oneLine(text, Number.POSITIVE_INFINITY).match(words) ?? [];
  const last = all.slice(lines - 1).join(' ');
  return [...all.slice(0, lines - 1), ...(last === '' ? [] : [oneLine(last, width)])];
}
