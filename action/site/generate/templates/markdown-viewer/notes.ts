/** What a task names and this page does not have, said instead of pretended. */
import type { SitePlan } from '../../plan-types.ts';

const OTHER_PARSER = /\b(?:showdown|markdown-it|remarkable|remark|micromark|snarkdown|commonmark\.js)\b/i;

interface Conformed {
  added: readonly string[];
  unmet: readonly string[];
}

export function unmetNotes({ brief, unknownLibraries }: SitePlan, { added, unmet }: Conformed): string[] {
  const parser = OTHER_PARSER.exec(brief)?.[0];
  return [
    ...(added.length > 0
      ? [`Built from their names, since the viewer has no part for them: ${added.join(', ')}.`]
      : []),
    ...(unmet.length > 0 ? [`Asked for, but no part of this page provides it: ${unmet.join(', ')}.`] : []),
    ...(parser === undefined
      ? []
      : [`The brief speaks of ${parser}; the Markdown was rendered with marked.`]),
    ...(unknownLibraries.length > 0
      ? [`The brief speaks of ${unknownLibraries.join(', ')}; this page does not use it.`]
      : []),
  ];
}
