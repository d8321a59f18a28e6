/** What a brief lists under a name: "Ingredients: 2 eggs, 200 g flour", "tabs: A, B and C", a name and bullets below it. */
const SEPARATOR = /\s*,\s*(?:(?:and|or|und|oder|et|ou|y|e)\s+)?|\s+(?:and|or|und|oder|et|ou|y)\s+/u;
const LEADS_TO_LIST =
  /^[^:.\n]{0,60}?:[ \t]*|^\s+(?:(?:called|named|labell?ed|for|with|are|of|offering|points?|items?|entries|links?|den|punkten)\s+)*(?=\p{Lu})/u;
const LONGEST = 80;
const BULLET = /^\s*(?:[-*+•]|\d+[.)])\s+(.+)$/;

/** Of the first name under which something is listed. */
export function saidList(brief: string, names: readonly string[]): string[] {
  for (const name of names.filter(Boolean)) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}_-])#?${RegExp.escape(name)}[\`'"*)]*(?![\\p{L}\\p{N}_-])`,
      'giu',
    );
    for (const { index, 0: word } of brief.matchAll(pattern)) {
      const rest = brief.slice(index + word.length);
      const lead = LEADS_TO_LIST.exec(rest)?.[0];
      const entries = lead === undefined ? [] : entriesIn(rest.slice(lead.length));
      if (entries.length > 1) return entries;
    }
  }
  return [];
}

function entriesIn(text: string): string[] {
  const bullets: string[] = [];
  for (const line of text.split(/\r?\n/).slice(1)) {
    const entry = BULLET.exec(line)?.[1];
    if (entry === undefined && line.trim() !== '') break;
    if (entry !== undefined) bullets.push(entry.trim());
  }
  const [inline = ''] = text.split(/[;\n]|(?<!\d)\.(?=\s|$)|\.$/u);
  const entries = inline.trim() === '' ? bullets : inline.split(SEPARATOR).map(unquote);
  // A part that is a clause of its own shows that the commas part sentences and not entries.
  const isEntry = (one: string) =>
    one !== '' && one.length <= LONGEST && !/#[\w-]|\b(?:must|should|which|that|is|are)\b/i.test(one);
  return entries.every(isEntry) ? entries : [];
}

function unquote(text: string): string {
  return text.trim().replace(/^["'“„«‘`]+|["'”“»’`]+$/gu, '');
}
