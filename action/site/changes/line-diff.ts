/** How a text differs from what it was, in hunks as `diff -u` writes them. */
import { isUtf8 } from 'node:buffer';
import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import type { FileChange } from '../../../src/contract/report.ts';
import { redact } from '../../../src/domain/redact.ts';

/** Unchanged lines around a change. */
const CONTEXT = 3;
/** Of each side; a page that somebody reads is smaller. */
const LARGEST_BYTES = 500_000;

export type LineDiff = Pick<FileChange, 'shown' | 'lines_added' | 'lines_removed' | 'diff'>;

/** `timeoutMs`: texts that have little in common may take minutes. */
export function lineDiff(before: Buffer, after: Buffer, timeoutMs: number): LineDiff {
  const sides = [before, after];
  if (!sides.every(isText)) return without('binary');
  if (sides.some(({ byteLength }) => byteLength > LARGEST_BYTES)) return without('not-compared');
  // Not the finished diff: of a key on several lines, a hunk may have no more than the middle.
  const [old, now] = sides.map((side) => redact(side.toString())) as [string, string];
  const options = { context: CONTEXT, timeout: timeoutMs };
  const patch = structuredPatch('', '', old, now, undefined, undefined, options);
  if (patch === undefined) return without('not-compared');
  const lines = patch.hunks.flatMap((hunk) => hunk.lines);
  const count = (mark: string) => lines.filter((line) => line.startsWith(mark)).length;
  return {
    shown: 'whole',
    lines_added: count('+'),
    lines_removed: count('-'),
    diff: lines.length === 0 ? '' : formatPatch(patch, OMIT_HEADERS),
  };
}

export function without(shown: FileChange['shown']): LineDiff {
  return { shown, lines_added: 0, lines_removed: 0, diff: '' };
}

export function isText(content: Buffer): boolean {
  return isUtf8(content) && !content.includes(0);
}
