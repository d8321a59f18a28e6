import { createHash } from 'node:crypto';

const MARK = /^.*Written by Errand, sha256:([0-9a-f]{64})\b.*\n/;

/** Puts a first line in front that tells whether anybody has changed the rest since. `comment` is how the file writes one. */
export function withProvenance(text: string, comment: (words: string) => string): string {
  const words = `Written by Errand, sha256:${hash(text)}. Once you change this file, Errand asks before it changes it again.`;
  return `${comment(words)}\n${text}`;
}

/** As Errand wrote it, in this version or another one. */
export function isPristine(text: string): boolean {
  const [line, written] = MARK.exec(text) ?? [];
  return line !== undefined && hash(text.slice(line.length)) === written;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
