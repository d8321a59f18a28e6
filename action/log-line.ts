import { redact } from '../src/domain/redact.ts';

/** Control characters, with which a terminal can be made to show anything, and marks that turn the direction of text. */
const MISLEADING = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/**
 * Text from outside (briefs, checks, pages, errors) made safe for the run's log: one line, no keys or tokens, nothing
 * that a terminal would obey, and nothing the runner would read as a workflow command (`::name::` at a line's start,
 * `##[name]` anywhere).
 */
export function logLine(text: string, longest = 400): string {
  const line = redact(text)
    .replace(MISLEADING, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/:(?=:)/g, ':\u200b')
    .replaceAll('##[', '##\u200b[');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
