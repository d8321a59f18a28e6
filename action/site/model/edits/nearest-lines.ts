/** Finds the lines of a file that a search which did not match most likely meant. */
const ENOUGH = 0.4;
/** Lines shown around the place, so that the model sees what makes it unique. */
const AROUND = 2;
/** Comparing is quadratic; pages are far smaller than this. */
const MOST_LINES = 5_000;

/** '' if nothing is similar enough. */
export function nearestLines(text: string, search: string): string {
  const lines = text.split(/\r?\n/).slice(0, MOST_LINES);
  const have = lines.map(wordsOf);
  const want = search.trim().split(/\r?\n/).map(wordsOf);
  let best = { score: 0, at: 0 };
  for (let at = 0; at < have.length; at += 1) {
    const score =
      want.reduce((sum, words, offset) => sum + similarity(words, have[at + offset]), 0) / want.length;
    if (score > best.score) best = { score, at };
  }
  if (best.score < ENOUGH) return '';
  return lines.slice(Math.max(0, best.at - AROUND), best.at + want.length + AROUND).join('\n');
}

function wordsOf(line: string): Set<string> {
  return new Set(line.match(/[\p{L}\p{N}_-]+|[^\s\p{L}\p{N}]/gu) ?? []);
}

/** 1 for lines of the same words, 0 for lines that share none. */
function similarity(a: Set<string>, b: Set<string> = new Set()): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
