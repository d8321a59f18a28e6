/** Finds columns by the words people use for them. */

/** Short forms that stand for a name. */
const SAME: Record<string, string> = { qty: 'quantity', cat: 'category', prod: 'product' };

/** The column a word means: the same name, its singular or plural, or the only name that has the word in it. */
export function findColumn(columns: readonly string[], word: string): number | undefined {
  const wanted = normalised(word);
  if (wanted === '') return undefined;
  const exact = columns.findIndex((name) => normalised(name) === wanted);
  if (exact !== -1) return exact;
  const containing = columns.flatMap((name, index) => (nameWords(name).includes(wanted) ? [index] : []));
  return containing.length === 1 ? containing[0] : undefined;
}

/** The first column that one of the words means; a word that many columns hold means none. */
export function columnIn(columns: readonly string[], words: readonly string[]): number | undefined {
  for (const word of words) {
    const index = findColumn(columns, word);
    if (index !== undefined) return index;
  }
  return undefined;
}

function normalised(name: string): string {
  return singular(nameWords(name).join(' '));
}

export function nameWords(name: string): string[] {
  const words = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(singular)
    .map((word) => (Object.hasOwn(SAME, word) ? (SAME[word] ?? word) : word));
}

function singular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  return word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
}
