/** What a brief says in forms that can be read without a model: a quoted title, ids, files, libraries, columns. */
import { libraries } from './libraries.ts';

export interface BriefFacts {
  title?: string;
  /** With the words that lead up to each, in lower case. */
  ids: { id: string; mention: string }[];
  files: string[];
  libraries: string[];
  columns: string[];
}

const QUOTES = ['""', '“”', "''", '‘’', '``', '**'];
const FILE =
  /(?<![\w/.@-])[\w-]+(?:[./][\w-]+)*\.(?:csv|tsv|json|md|txt|html|css|js|py|svg|png|jpe?g|webp|gif|pdf|xlsx|ya?ml)\b/gi;
/** Enough words before an id to hold its verb and its object. */
const MENTION_LENGTH = 90;

export function readBrief(brief: string): BriefFacts {
  const title = quotedTitle(brief);
  const named = libraries.filter((library) => library.mentionedIn.test(brief));
  return {
    ...(title !== undefined && { title }),
    // A `#` inside the title names no element.
    ids: mentionedIds(title === undefined ? brief : brief.replace(title, () => '')),
    files: unique(brief.match(FILE) ?? []).filter(
      (file) => !named.some(({ mentionedIn }) => mentionedIn.test(file)),
    ),
    libraries: named.map(({ name }) => name),
    columns: mentionedColumns(brief),
  };
}

/** The quote must close before a blank or punctuation, so that `'Bob's sales'` is one title. */
function quotedTitle(brief: string): string | undefined {
  const matches = QUOTES.flatMap(([open, close]) => {
    const pattern = `\\btitle\\b[^"“‘'\`*\\n]{0,40}[${open}]+([^\\n]+?)[${close}](?![\\p{L}\\p{N}])`;
    const match = new RegExp(pattern, 'iu').exec(brief);
    return match?.[1] ? [{ index: match.index, text: match[1] }] : [];
  });
  return matches.toSorted((a, b) => a.index - b.index)[0]?.text;
}

function mentionedIds(brief: string): BriefFacts['ids'] {
  const matches = brief.matchAll(
    /(?<![\w&/])#([a-z_][\w-]*)|\bid\s*(?:=|of|:)?\s*["'`]([a-z_][\w-]*)["'`]/giu,
  );
  const seen = new Map<string, string>();
  for (const match of matches) {
    const id = match[1] ?? match[2] ?? '';
    const isColor = match[1] !== undefined && /^(?=.*\d)([0-9a-f]{3}|[0-9a-f]{6})$/i.test(id);
    if (isColor || seen.has(id)) continue;
    const before = brief.slice(Math.max(0, match.index - MENTION_LENGTH), match.index);
    seen.set(id, lastClause(before).toLowerCase());
  }
  return [...seen].map(([id, mention]) => ({ id, mention }));
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
  const quoted = brief.matchAll(/["'`“‘]([^"'`“”‘’\n]{1,60})["'`”’]\s+(?:column|field)\b/giu);
  const after = brief.matchAll(
    /\b(?:column|field)\s+(?:called\s+|named\s+)?["'`“‘]([^"'`“”‘’\n]{1,60})["'`”’]/giu,
  );
  const words = [...quoted, ...after, ...before].map((match) => (match[1] ?? '').toLowerCase());
  return unique(words).filter((word) => !/^(the|its|a|an|this|that|each|every|one|last|first)$/.test(word));
}

function unique(values: Iterable<string>): string[] {
  return [...new Set(values)];
}
