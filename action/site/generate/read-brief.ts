/** What a brief says in forms that can be read without a model: a quoted title, ids, files, libraries, columns. */
import { catalogue } from './libraries/catalogue.ts';
import { mentionedIds, type NamedElement } from './read-ids.ts';

export interface BriefFacts {
  title?: string;
  heading?: string;
  ids: NamedElement[];
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

export function readBrief(brief: string): BriefFacts {
  const title =
    quoted(brief, '(?:title[ds]?|entitled|titel|titre|título|titolo)') ??
    /^\W*(?:page )?title:\s*(\S.*?)\s*$/im.exec(brief)?.[1];
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

/** Words before a quote which say that it names some data, and is not the text itself. */
const NAMES_DATA =
  /\b(?:live|current|actual)\b|\b(?:value|contents?|name|text)\s+(?:of|in|from)\s+(?:the\s+)?$/i;

/**
 * The quote must close before a blank or punctuation, so that `'Bob's sales'` is one title. Between the word and its
 * quote no clause ends: in "a title, a button 'Save'" the quote is the button's. `<title>` may itself be in quotes.
 */
function quoted(brief: string, word: string): string | undefined {
  const tagEnd = '(?:>(?:["\'`]|(?!["\'`]))|(?!>))';
  const matches = QUOTES.flatMap(([open, close]) => {
    const text = `[${open}]+([^\\n]+?)[${close}](?![\\p{L}\\p{N}])`;
    const pattern = new RegExp(`\\b${word}\\b${tagEnd}([^"“„«‘'\`*#,;\\n]{0,40})${text}`, 'giu');
    return [...brief.matchAll(pattern)];
  });
  const named = matches.filter(
    ([, between = '', text = '']) => !NAMES_DATA.test(between) && !/^<[^<>]*>$|^\./.test(text),
  );
  return named.toSorted((a, b) => a.index - b.index)[0]?.[2];
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
