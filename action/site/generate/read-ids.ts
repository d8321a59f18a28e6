/** The elements that a brief names: by ids, and where there are none by classes and test ids. */

export interface NamedElement {
  id: string;
  /** The words that say what it is for, in lower case: those that lead up to it, else those that follow. */
  mention: string;
  tag?: string;
  attributes: Record<string, string>;
}

/** Scripts that put blanks between words; in others, what follows a name may be written right behind it. */
const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}`;
const NAME = `[${LETTER}_][${LETTER}\\d_-]*`;
/** In quotes a name may begin with a digit. */
const QUOTED_NAME = `[${LETTER}\\d_-]*[${LETTER}_][${LETTER}\\d_-]*`;
const TAG =
  'form|div|span|p|section|article|aside|main|nav|header|footer|ul|ol|li|table|tbody|button|input|select|textarea|canvas|img|pre|code|h[1-6]|a|strong|output|label|dialog|details|figure|time|progress';
/** `#a`, `form#a`, `id="a"`, "id is 'a'", `(id: a)`, "id a-1", `<b id=a>`, `.a`, `class "a"`, `data-testid="a"`. */
const MENTIONS = new RegExp(
  [
    `(?:(?<![\\w&/<.-])(?<host>${TAG})|(?<![\\w&/]))#(?<hash>${NAME})`,
    `(?:<(?<tag>[a-z][a-z0-9]*)[^<>]*?\\s)?\\b(?<attribute>id|class|data-test-?id)\\s*(?:=|of|:|is|named|called|ist|est|es)?\\s*(?:["'\`](?<quoted>${QUOTED_NAME})["'\`]|(?<==\\s*)(?<bare>${NAME}))`,
    `(?<=\\(id:\\s*)(?<aside>${NAME})(?=\\s*[),;])`,
    // A word that can be nothing but a name in code.
    `\\bid\\s+(?<plain>(?=[\\w-]*[-_\\d])[a-z][\\w-]*\\w)`,
    `(?<=[\\s"'\`(])\\.(?<dotted>[a-z_][\\w-]+)(?![\\w./(])`,
  ].join('|'),
  'giu',
);
/** Enough words before an id to hold its verb and its object. */
const MENTION_LENGTH = 90;
const CLAUSE_END = /[.;,\n]\s|\n(?=(?:[-*+•]|\d+[.)])\s)|\b(?:and|und|et|y)\b|#[\w-]+/u;
/** Words that say nothing of what an element is for. */
const SAYS_NOTHING =
  /^(?:\s|[^\p{L}]|\b(?:that|the|an?|is|are|has|have|new|add|create|ensure|make|sure|element|container|called|named|with|whose|having|its|existing)\b)*$/u;
/** Of the next item of a list only what goes on about the one before: "1. Add `#age`", "2. It shows …". */
const GOES_ON =
  /^\s*(?:[-*+•]|\d+[.)])?\s*(?:it\s+)?(?:holds?|shows?|displays?|contains?|must|should|reads?)\b/iu;

/** "Do not add an element #x", "remove #x": it is named so that it is not there. */
const UNWANTED = new RegExp(
  [
    String.raw`\b(?:(?:(?:do|does|must|should|shall|may)\s*(?:not|n['’]t)|don['’]t|never)\s+(?:add|have|contain|include|show|create|use)`,
    String.raw`remove|delete|drop|get rid of|without|no)\s+(?:(?:an?|the|any|such)\s+)?(?:(?:element|section|button|form|table|link|input|div)s?\s+)?(?:with\s+(?:the\s+)?id\s+)?$`,
  ].join('|'),
  'iu',
);

function clauseBefore(brief: string, index: number): string {
  return (
    brief
      .slice(Math.max(0, index - MENTION_LENGTH), index)
      .split(/[.;,:\n]\s|#[\w-]+/u)
      .at(-1) ?? ''
  );
}

export function mentionedIds(brief: string): NamedElement[] {
  const seen = new Map<string, NamedElement>();
  for (const { 0: found, groups = {}, index } of brief.matchAll(MENTIONS)) {
    const id =
      groups.hash ?? groups.quoted ?? groups.bare ?? groups.aside ?? groups.plain ?? groups.dotted ?? '';
    // `.entityName` is a member of some data: classes are seldom written so.
    if (groups.dotted !== undefined && /[A-Z]|^(?:val|value|key|name|id|data)$/.test(id)) continue;
    const isColor = groups.hash !== undefined && /^(?=.*\d)([0-9a-f]{3}|[0-9a-f]{6})$/i.test(id);
    if (isColor || seen.has(id) || UNWANTED.test(clauseBefore(brief, index))) continue;
    const mention = wordsAbout(brief, index, index + found.length);
    const name = groups.dotted === undefined ? (groups.attribute?.toLowerCase() ?? 'id') : 'class';
    const tag = (groups.tag ?? groups.host)?.toLowerCase();
    seen.set(id, { id, mention, attributes: name === 'id' ? {} : { [name]: id }, ...(tag && { tag }) });
  }
  for (const id of listedIds(brief)) if (!seen.has(id)) seen.set(id, { id, mention: '', attributes: {} });
  return [...seen.values()];
}

/** What a brief says of an element that only a check calls by its id: "shown in `total` (its id)". */
export function mentionInCode(brief: string, id: string): string {
  const found = ['`', '"', "'", '“', '‘'].map((mark) => brief.indexOf(mark + id)).filter((at) => at >= 0);
  const at = found.find((start) => /^["'`”’]/.test(brief.slice(start + 1 + id.length)));
  return at === undefined ? '' : wordsAbout(brief, at, at + 1 + id.length);
}

function wordsAbout(brief: string, start: number, end: number): string {
  const before = lastClause(brief.slice(Math.max(0, start - MENTION_LENGTH), start)).toLowerCase();
  return SAYS_NOTHING.test(before) ? wordsAfter(brief.slice(end, end + MENTION_LENGTH)) || before : before;
}

/** From the last comma, "and", sentence, item or other id: what is said about this one and not about its neighbour. */
function lastClause(text: string): string {
  return text.split(CLAUSE_END).at(-1)?.trim() ?? '';
}

function wordsAfter(text: string): string {
  const [, line = '', rest = ''] = /^[^\p{L}\p{N}#\n,;]*([^\n]*)\n?(.*)$/su.exec(text) ?? [];
  const about = line === '' && GOES_ON.test(rest) ? rest.replace(/^[^\p{L}]+/u, '') : line;
  return (about.split(CLAUSE_END)[0] ?? '').trim().toLowerCase();
}

/** "these IDs: `a`, `b`": names in code after the word, up to the end of the sentence. */
function listedIds(brief: string): string[] {
  const lists = brief.matchAll(/\bids?\b[^`.:]{0,40}:((?:[\s,;*-]|and|or|`#?[a-z_][\w-]*`)+)/gi);
  return [...lists].flatMap(([, list = '']) =>
    [...list.matchAll(/`#?([a-z_][\w-]*)`/gi)].map(([, id = '']) => id),
  );
}
