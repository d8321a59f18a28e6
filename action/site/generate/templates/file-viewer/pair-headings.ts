/** What the columns of a table of settings are called: as a check or the brief writes it. */
import type { SitePlan } from '../../plan-types.ts';

const NAME = String.raw`["'“‘\x60*]*(?<first>[\p{L}][\p{L}\p{N} _-]{0,30}?)["'”’\x60*]*`;
const VALUE = String.raw`["'“‘\x60*]*(?<second>[\p{L}][\p{L}\p{N} _-]{0,30}?)["'”’\x60*]*`;
const WHAT = String.raw`(?:column|heading|header|spalte|colonne|columna)s?(?:\s+(?:headings?|headers?|names?))?`;
const BETWEEN = String.raw`(?:\s*[,|/&]\s*(?:and\s+)?|\s+(?:and|und|et|y)\s+)`;
const PATTERNS = [
  String.raw`\b${WHAT}\s*(?:are|is|for|called|named|titled|labell?ed|of)?\s*:?\s*\(?\s*(?:the\s+)?${NAME}${BETWEEN}${VALUE}(?=[\s.,;)]|$)`,
  String.raw`(?:with|into|in|of|having|has|two|the|mit|avec|con)\s+(?:an?\s+|the\s+|two\s+)?${NAME}${BETWEEN}${VALUE}\s+${WHAT}\b`,
  String.raw`["“\x60]${NAME}\s*\|\s*${VALUE}["”\x60]`,
].map((pattern) => new RegExp(pattern, 'iu'));
const FILLER = /^(?:the|its|each|all|two|sortable|searchable|names?|rows?|columns?)$/i;

export function pairHeadings({
  brief,
  selectors,
}: Pick<SitePlan, 'brief' | 'selectors'>): [string, string] | undefined {
  const words = selectors
    .filter(({ selector, tag }) => tag === 'th' || /\bth\b[^\s>]*$/.test(selector))
    .flatMap((one) => one.words);
  const [first, second, third] = [...new Set(words)];
  const inBrief = headingsIn(brief);
  // Checks may ignore capitals; the brief's own spelling says how it is written.
  if (inBrief) return inBrief;
  return first !== undefined && second !== undefined && third === undefined ? [first, second] : undefined;
}

function headingsIn(brief: string): [string, string] | undefined {
  for (const pattern of PATTERNS) {
    const { first = '', second = '' } = pattern.exec(brief)?.groups ?? {};
    const isName = (text: string) =>
      text !== '' && !FILLER.test(text) && text.trim().split(/\s+/).length <= 3;
    if (isName(first) && isName(second)) return [first.trim(), second.trim()];
  }
  return undefined;
}
