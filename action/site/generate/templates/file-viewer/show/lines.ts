/** Text with numbered lines; the text of the element is that of the file. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import type { Roles } from '../../kit/roles.ts';

const MOST_LINES = 3_000;
const MOST_CHARACTERS = 100_000;

export interface ShownLines {
  html: string;
  /** How many lines there are. */
  count: number;
  /** Whether the page holds the beginning only. */
  isCut: boolean;
}

interface Options {
  index: number;
  path: string;
  roles: Roles;
}

export function linesHtml(text: string, { index, path, roles }: Options): ShownLines {
  const lines = splitLines(text);
  let left = MOST_CHARACTERS;
  const shown = lines.slice(0, MOST_LINES).flatMap((line) => {
    const part = line.slice(0, Math.max(0, left));
    const isBegun = left > 0;
    left -= line.length + 1;
    return isBegun ? [part] : [];
  });
  const numbered = shown.map((line) => `<span class="line">${escapeHtml(line)}\n</span>`).join('');
  const attributes = { class: 'lines', tabindex: '0', 'aria-label': `Text of ${path}` };
  return {
    html: roles.element(`raw:${index}`, { ...attributes, role: 'region' }, numbered),
    count: lines.length,
    isCut: left < 0 || shown.length < lines.length,
  };
}

export function splitLines(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
}
