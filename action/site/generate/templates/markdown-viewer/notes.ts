/** What a task names and this page does not have, said instead of pretended. */

import type { SitePlan } from '../../plan-types.ts';
import { conformNotes } from '../kit/conform/conform-notes.ts';

const OTHER_PARSER = /\b(?:showdown|markdown-it|remarkable|remark|micromark|snarkdown|commonmark\.js)\b/i;

interface Conformed {
  added: readonly string[];
  unmet: readonly string[];
}

export function unmetNotes({ brief, unknownLibraries }: SitePlan, { added, unmet }: Conformed): string[] {
  const parser = OTHER_PARSER.exec(brief)?.[0];
  return [
    ...conformNotes({ added, unmet }, 'the viewer has no part for them'),
    ...(parser === undefined
      ? []
      : [`The brief speaks of ${parser}; the Markdown was rendered with marked.`]),
    ...(unknownLibraries.length > 0
      ? [`The brief speaks of ${unknownLibraries.join(', ')}; this page does not use it.`]
      : []),
  ];
}
