import { html } from 'hono/html';
import type { Html } from '../../parts/html.ts';

/** Line ends of other systems, other controls, and marks that make a line read otherwise than it is written. */
const UNSEEN = /[^\P{Cc}\t\n]|[\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The hunks of a diff. Which lines are new and which are gone says the mark before each, to screen readers the element;
 * the colour is not needed for it.
 */
export function diffLines(diff: string): Html {
  return html`${groups(diff.split('\n').slice(0, -1)).map(([mark = '', lines]) => {
    const text = lines.map((line) => `${visible(line)}\n`).join('');
    if (mark === '+') return html`<ins>${text}</ins>`;
    if (mark === '-') return html`<del>${text}</del>`;
    return mark === ' ' ? html`<span>${text}</span>` : html`<span class="faint">${text}</span>`;
  })}`;
}

/** Neighbours with the same mark, which is a line's first character. */
function groups(lines: readonly string[]): [mark: string | undefined, lines: string[]][] {
  const found: [string | undefined, string[]][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last[0] === line[0]) last[1].push(line);
    else found.push([line[0], [line]]);
  }
  return found;
}

function visible(line: string): string {
  return line.replace(UNSEEN, (found) => {
    if (found === '\r') return '␍';
    const code = found.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
