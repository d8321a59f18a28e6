/** Keeps the diffs of a job's record small: what is too much is cut, and says so. */
import type { FileChange } from '../../../src/contract/report.ts';

/** Bytes of all diffs together: the record is read as a whole, by whoever asks how a job is doing. */
const ALL_BYTES = 64_000;
/** Of one of them there are as many before another one gets its share; fewer show nothing. */
const LEAST_BYTES = 2_000;
/** Characters of a line; of more, as packed scripts have them, nobody reads what has changed. */
const LONGEST_LINE = 1_000;

/** The shorter ones stay whole, so that a file of data does not push out the page. */
export function withinRoom(changes: readonly FileChange[], allBytes = ALL_BYTES): FileChange[] {
  const fitted = new Map<string, FileChange>();
  const shortestFirst = changes.map(withShortLines).toSorted((a, b) => a.diff.length - b.diff.length);
  let left = allBytes;
  for (const [index, change] of shortestFirst.entries()) {
    const share = Math.max(LEAST_BYTES, Math.floor(left / (shortestFirst.length - index)));
    const fit = cut(change, Math.min(left, share));
    left -= Buffer.byteLength(fit.diff);
    fitted.set(change.path, fit);
  }
  return changes.map((change) => fitted.get(change.path) ?? change);
}

function cut(change: FileChange, bytes: number): FileChange {
  const diff = Buffer.from(change.diff);
  if (diff.byteLength <= bytes) return change;
  const end = diff.subarray(0, bytes).lastIndexOf('\n') + 1;
  return { ...change, shown: 'cut', diff: diff.toString('utf8', 0, end) };
}

function withShortLines(change: FileChange): FileChange {
  const lines = change.diff.split('\n');
  if (lines.every(({ length }) => length <= LONGEST_LINE)) return change;
  const short = lines.map((line) =>
    // Not through a character.
    line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).replace(/[\ud800-\udbff]$/, '')}…`,
  );
  return { ...change, shown: 'cut', diff: short.join('\n') };
}
