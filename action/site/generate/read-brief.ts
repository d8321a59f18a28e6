/** What a brief says in forms that can be read without a model: a quoted title, ids, files, libraries, columns. */
import { catalogue } from './libraries/catalogue.ts';

export interface BriefFacts {
  title?: string;
  heading?: string;
  /** With the words that lead up to each, in lower case. */
  ids: { id: string; mention: string; tag?: string; attributes: Record<string, string> }[];
  files: string[];
  libraries: string[];
  unknownLibraries: string[];
  places: number;
  columns: string[];
}

const QUOTES = ['""', '“”', "''", '‘’', '``', '**', '«»', '„“'];
const UNKNOWN_LIBRARY =
  /\b(highcharts|datatables|react|svelte|angular|three\.js|material[\s-]?ui|p5(?:\.js)?)\b/gi;
const PLACES = /\b(one|two|three|1|2|3)\s+(?:decimals?\b|decimal\s+(?:places?|digits?))/i;
const NUMBER_WORDS = ['zero', 'one', 'two', 'three'];
const FILE =
  /(?<![\w/.@-])[\w-]+(?:[./][\w-]+)*\.(?:csv|tsv|json|md|txt|html|css|js|py|svg|png|jpe?g|webp|gif|pdf|xlsx|ya?ml)\b/gi;
/** Enough words before an id to hold its verb and its object. */
const MENTION_LENGTH = 90;

export function readBrief(brief: string): BriefFacts {
  const title =
    quoted(brief, '(?:title[ds]?|entitled)') ?? /^\W*(?:page )?title:\s*(\S.*?)\s*$/im.exec(brief)?.[1];
  const heading = quoted(brief, '(?:h1|main heading)');
  const named = catalogue.filter(({ mentionedIn }) => mentionedIn.test(brief));
  return {
    ...(title !== undefined && { title }),
    ...(heading !== undefined && { heading }),
    // A `#` inside the title names no element.
    ids: mentionedIds(title === undefined ? brief : brief.replace(title, () => '')),
    files: unique(brief.match(FILE) ?? []).filter(
      (file) => !named.some(({ mentionedIn }) => mentionedIn.test(file)),
    ),
    libraries: named.filter(({ mentionedIn }) => !isUnwanted(brief, mentionedIn)).map(({ name }) => name),
    unknownLibraries: unique(brief.match(UNKNOWN_LIBRARY) ?? []),
    places: decimalPlaces(brief),
    columns: mentionedColumns(brief),
  };
}

function isUnwanted(brief: string, name: RegExp): boolean {
  return new RegExp(
    `\\b(?:no|without|not|don't|never|instead of|avoid)\\b[^.,;]{0,30}(?:${name.source})`,
    'i',
  ).test(brief);
}

function decimalPlaces(brief: string): number {
  const word = PLACES.exec(brief)?.[1]?.toLowerCase();
  return word === undefined ? 0 : Math.max(NUMBER_WORDS.indexOf(word), Number(word) || 0);
}

/** The quote must close before a blank or punctuation, so that `'Bob's sales'` is one title. */
function quoted(brief: string, word: string): string | undefined {
  const matches = QUOTES.flatMap(([open, close]) => {
    const pattern = `\\b${word}\\b[^"“„«‘'\`*#\\n]{0,40}[${open}]+([^\\n]+?)[${close}](?![\\p{L}\\p{N}])`;
    const match = new RegExp(pattern, 'iu').exec(brief);
    return match?.[1] ? [{ index: match.index, text: match[1] }] : [];
  });
  return matches.toSorted((a, b) => a.index - b.index)[0]?.text;
}

/** Ids, and where there are none, classes and test ids: `#a`, `id="a"`, `<b id=a>`, `.a`, `class "a"`, `data-testid="a"`. */
const MENTIONS = new RegExp(
  [
    '(?<![\\w&/])#(?<hash>[a-z_][\\w-]*)',
    '(?:<(?<tag>[a-z][a-z0-9]*)[^<>]*?\\s)?\\b(?<attribute>id|class|data-test-?id)\\s*(?:=|of|:)?\\s*(?:["\'`](?<quoted>[a-z_][\\w-]*)["\'`]|(?<==\\s*)(?<bare>[a-z_][\\w-]*))',
    '(?<=[\\s"\'`(])\\.(?<dotted>[a-z_][\\w-]+)(?![\\w./(])',
  ].join('|'),
  'giu',
);

function mentionedIds(brief: string): BriefFacts['ids'] {
  const seen = new Map<string, BriefFacts['ids'][number]>();
  for (const { groups = {}, index } of brief.matchAll(MENTIONS)) {
    const id = groups.hash ?? groups.quoted ?? groups.bare ?? groups.dotted ?? '';
    // `.entityName` is a member of some data: classes are seldom written so.
    if (groups.dotted !== undefined && /[A-Z]|^(?:val|value|key|name|id|data)$/.test(id)) continue;
    const isColor = groups.hash !== undefined && /^(?=.*\d)([0-9a-f]{3}|[0-9a-f]{6})$/i.test(id);
    if (isColor || seen.has(id)) continue;
    const mention = lastClause(brief.slice(Math.max(0, index - MENTION_LENGTH), index)).toLowerCase();
    const name = groups.dotted === undefined ? (groups.attribute?.toLowerCase() ?? 'id') : 'class';
    const tag = groups.tag?.toLowerCase();
    seen.set(id, { id, mention, attributes: name === 'id' ? {} : { [name]: id }, ...(tag && { tag }) });
  }
  for (const id of listedIds(brief)) if (!seen.has(id)) seen.set(id, { id, mention: '', attributes: {} });
  return [...seen.values()];
}

/** "these IDs: `a`, `b`": names in code after the word, up to the end of the sentence. */
function listedIds(brief: string): string[] {
  const lists = brief.matchAll(/\bids?\b[^`.:]{0,40}:((?:[\s,;*-]|and|or|`#?[a-z_][\w-]*`)+)/gi);
  return [...lists].flatMap(([, list = '']) =>
    [...list.matchAll(/`#?([a-z_][\w-]*)`/gi)].map(([, id = '']) => id),
  );
}

/** From the last comma, "and", sentence or other id: what is said about this one and not about its neighbour. */
function lastClause(text: string): string {
  return (
    text
      .split(/[.;,\n]\s|\band\b|#[\w-]+/u)
      .at(-1)
      ?.trim() ?? ''
  );
}

function mentionedColumns(brief: string): string[] {
  const before = brief.matchAll(/["'`“‘]?([\p{L}\p{N}_-]+)["'`”’]?\s+(?:column|field)\b/giu);
  const inQuotes = brief.matchAll(/["'`“‘]([^"'`“”‘’\n]{1,60})["'`”’]\s+(?:column|field)\b/giu);
  const after = brief.matchAll(
    /\b(?:column|field|spalte|colonne|columna)\s+(?:called\s+|named\s+)?["'`“‘]([^"'`“”‘’\n]{1,60})["'`”’]/giu,
  );
  const words = [...inQuotes, ...after, ...before].map((match) => (match[1] ?? '').toLowerCase());
  return unique(words).filter((word) => !/^(the|its|a|an|this|that|each|every|one|last|first)$/.test(word));
}

function unique(values: Iterable<string>): string[] {
  return [...new Set(values)];
}
