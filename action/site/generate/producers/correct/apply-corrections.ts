/** Replaces words in a file and leaves every other byte alone: line ends, a byte order mark, any encoding. */
import type { Correction } from './find-corrections.ts';

export function applyCorrections(
  bytes: Buffer,
  corrections: readonly Correction[],
): { content: Buffer; counts: number[] } {
  // Latin-1 gives every byte a character of its own and back.
  let text = bytes.toString('latin1');
  const counts = corrections.map(({ from, to }) => {
    let count = 0;
    text = text.replace(new RegExp(pattern(from), 'gi'), (found) => {
      count++;
      return inCaseOf(found, asBytes(to));
    });
    return count;
  });
  return { content: Buffer.from(text, 'latin1'), counts };
}

/** A long misspelled word is wrong wherever it stands; a short one may be a part of a right one. */
const LONG_WORD = 6;

function pattern(word: string): string {
  const source = RegExp.escape(asBytes(word));
  return word.length < LONG_WORD ? `(?<![A-Za-z])${source}(?![A-Za-z])` : source;
}

function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** `TOTL` becomes `TOTAL` and `Totl` `Total`. */
function inCaseOf(found: string, replacement: string): string {
  if (found === found.toLowerCase()) return replacement;
  if (found === found.toUpperCase()) return replacement.toUpperCase();
  return /^[A-Z][^A-Z]*$/.test(found)
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}
