/** Text with numbered lines; the text of the element is that of the file. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import type { Roles } from '../../kit/roles.ts';

const MOST_LINES = 3_000;
const MOST_CHARACTERS = 300_000;

export interface ShownLines {
  html: string;
  /** How many lines there are, and how many of them the page holds. */
  all: number;
  shown: number;
}

export function linesHtml(
  text: string,
  { index, path, roles }: { index: number; path: string; roles: Roles },
): ShownLines {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  let characters = 0;
  const shown = lines.slice(0, MOST_LINES).filter((line) => {
    characters += line.length + 1;
    return characters <= MOST_CHARACTERS;
  });
  const numbered = shown.map((line) => `<span class="line">${escapeHtml(line)}\n</span>`).join('');
  const attributes = { class: 'lines', tabindex: '0', 'aria-label': `Text of ${path}` };
  return {
    html: roles.element(`raw:${index}`, { ...attributes, role: 'region' }, numbered),
    all: lines.length,
    shown: shown.length,
  };
}
