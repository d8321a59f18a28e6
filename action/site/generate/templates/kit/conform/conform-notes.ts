/** What people are told about elements that were built from what a task says, or could not be built. */

interface Conformed {
  added: readonly string[];
  unmet: readonly string[];
}

/** `why` they were built, as the rest of a sentence: "since …". */
export function conformNotes({ added, unmet }: Conformed, why: string): string[] {
  return [
    ...(added.length > 0 ? [`Built from their names, since ${why}: ${added.join(', ')}.`] : []),
    ...(unmet.length > 0 ? [`Asked for, but no part of this page provides it: ${unmet.join(', ')}.`] : []),
  ];
}

export const NO_PART = 'the page has no part for them';
export const NOTHING_KNOWN = 'nothing more is known of them';
