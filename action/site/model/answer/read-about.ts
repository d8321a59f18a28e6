/** The model's part of the README, made safe: what it says is text from outside. */

import { codeSpan, plainText } from '../../generate/markdown.ts';
import type { Documentation } from '../../generate/templates/template.ts';

export type About = Omit<Documentation, 'data'>;

type Part = keyof About;

/** The names of the parts. */
const HEADING = /^\s*(?:#{1,6}\s*)?\**\s*(summary|features|usage|code)\b[\s:*]*$/i;
const BULLET = /^\s*(?:[-*+•]|\d+[.)])\s+/;
const MOST_POINTS = 20;

/** `null` without a summary: a README needs at least that. */
export function readAbout(text: string | undefined): About | null {
  const parts: Record<Part, string[]> = { summary: [], features: [], usage: [], code: [] };
  let current: Part = 'summary';
  for (const line of (text ?? '').split('\n')) {
    const heading = HEADING.exec(line)?.[1]?.toLowerCase();
    if (heading) current = heading as Part;
    else if (line.trim()) parts[current].push(line);
  }
  const summary = parts.summary.map((line) => line.replace(BULLET, '').trim()).join(' ');
  if (!summary) return null;
  return {
    summary: safe(summary),
    features: points(parts.features),
    usage: points(parts.usage),
    code: points(parts.code),
  };
}

/** A line without a bullet goes on with the point before it. */
function points(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.length - 1;
    if (BULLET.test(line) || last < 0) joined.push(line.replace(BULLET, '').trim());
    else joined[last] += ` ${line.trim()}`;
  }
  return joined.slice(0, MOST_POINTS).map(safe);
}

/** Code spans stay code, everything else becomes plain text. */
function safe(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? codeSpan(part.slice(1, -1)) : spaced(part)))
    .join('');
}

function spaced(part: string): string {
  if (part.trim() === '') return part && ' ';
  return `${/^\s/.test(part) ? ' ' : ''}${plainText(part)}${/\s$/.test(part) ? ' ' : ''}`;
}
