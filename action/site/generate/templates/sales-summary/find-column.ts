/** Finds columns by the words people use for them. */

/** The column a word means: the same name, its singular or plural, or the only name that has the word in it. */
export function findColumn(columns: readonly string[], word: string): number | undefined {
  const wanted = normalised(word);
  if (wanted === '') return undefined;
  const exact = columns.findIndex((name) => normalised(name) === wanted);
  if (exact !== -1) return exact;
  const containing = columns.flatMap((name, index) => (nameWords(name).includes(wanted) ? [index] : []));
  return containing.length === 1 ? containing[0] : undefined;
}

function normalised(name: string): string {
  return singular(nameWords(name).join(' '));
}

function nameWords(name: string): string[] {
  const words = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(singular);
}

function singular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  return word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
}
