import { redact } from '../src/domain/redact.ts';

/**
 * Text from outside (briefs, checks, pages, errors) made safe for the run's log: one line, no keys or tokens, and
 * nothing the runner would read as a workflow command (`::name::` at a line's start, `##[name]` anywhere).
 */
export function logLine(text: string, longest = 400): string {
  const line = redact(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('::', ':\u200b:')
    .replaceAll('##[', '##\u200b[');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
