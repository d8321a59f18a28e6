/** The word of a text that a misspelled one was most likely meant to be, if there is exactly one. */

/** Changed, missing or surplus letters. */
const FARTHEST = 2;
const SHORTEST_WORD = 4;

export function nearestWord(wrong: string, text: string): string | undefined {
  const from = wrong.toLowerCase();
  if (from.length < SHORTEST_WORD) return undefined;
  const near = [...wordsOf(text)].flatMap((word) => {
    const distance = word.includes(from) ? Infinity : editDistance(from, word);
    return distance > 0 && distance <= FARTHEST && word.length >= SHORTEST_WORD ? [{ word, distance }] : [];
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  const best = near.filter(({ distance }) => distance === least);
  return best.length === 1 ? best[0]?.word : undefined;
}

/** In lower case: whole identifiers and, because mistakes sit in one part of a name, their parts. */
function wordsOf(text: string): Set<string> {
  const identifiers = text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
  const parts = identifiers.flatMap((name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').split('_'));
  return new Set([...identifiers, ...parts].map((word) => word.toLowerCase()));
}

/** Levenshtein's distance, one row of the table at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
