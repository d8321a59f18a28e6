/** Choices that a brief lists: "with the options A, B and C", "(A/B/C)", "one of A, B or C". */
const LIST =
  /\b(?:options?|choices|values|answers|categories|either|one of|choose from|offer(?:s|ing)|contain(?:s|ing)|from|between|with|of)\b(?:\s+(?:are|of|the|following|like|such as))*\s*:?\s*|\(/giu;
const SEPARATOR = /\s*[,/|]\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/u;
const LONGEST = 40;

/** Those in the clause that follows the name, or the whole text where there is none. */
export function readOptions(text: string, name?: string): string[] {
  const index =
    name === undefined ? 0 : text.search(new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`));
  if (index === -1) return [];
  const clause = text.slice(index + (name?.length ?? 0)).split(/[;\n]|\.(?:\s|$)|#[a-z]/iu)[0] ?? '';
  for (const match of clause.matchAll(LIST)) {
    const rest = clause.slice(match.index + match[0].length);
    const options = split(match[0] === '(' ? (rest.split(')')[0] ?? '') : (rest.split(/[()]/)[0] ?? ''));
    if (options.length >= 2) return options;
  }
  return [];
}

function split(text: string): string[] {
  const parts = text
    .replace(/^[\w\s]{0,20}:\s*/, '')
    .split(SEPARATOR)
    .map((part) => part.replace(/^["'“‘`\s]+|["'”’`\s]+$/gu, ''));
  // "a chart and the total" lists no answers.
  const isAnswer = (part: string) => part !== '' && !/^(?:an?|the|then|also)\s/i.test(part);
  return parts.every((part) => isAnswer(part) && part.length <= LONGEST && part.split(/\s+/).length <= 4)
    ? parts
    : [];
}
