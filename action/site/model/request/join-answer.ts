/** Puts a continued answer together. Models repeat their last words, or open a fence again, despite being told. */
const SHORTEST_OVERLAP = 12;
const LONGEST_OVERLAP = 2_000;

export function joinAnswer(begun: string, rest: string): string {
  const continued = begun === '' ? rest : rest.replace(/^\s*```[\w-]*\n/, '');
  const longest = Math.min(begun.length, continued.length, LONGEST_OVERLAP);
  for (let length = longest; length >= SHORTEST_OVERLAP; length -= 1) {
    if (begun.endsWith(continued.slice(0, length))) return begun + continued.slice(length);
  }
  return begun + continued;
}
