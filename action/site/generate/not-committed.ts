/** Files that a task wants kept out of the repository, because something makes them later. */
import { FILE_NAME } from './file-names.ts';

const NAME = String.raw`[\x60"'*]*(?<NAME>${FILE_NAME})[\x60"'*]*`;
const named = (group: string) => NAME.replace('NAME', group);
const COMMITTED = `(?:commit(?:ted)?|check(?:ed)? in|push(?:ed)?|add(?:ed)? to git|track(?:ed)?|(?:be )?in (?:the )?(?:git )?repo(?:sitory)?)`;
const DENIED = `(?:do(?:es)? not|don['’]t|never|must not|should not|may not|must never|without|not)`;
const PATTERNS = [
  new RegExp(
    String.raw`\b${DENIED}[ \t]+(?:commit(?:ting)?|check(?:ing)? in|push|track|add)[ \t]+(?:the[ \t]+)?${named('path')}`,
    'giu',
  ),
  new RegExp(
    String.raw`${named('path')}[ \t]+(?:is|are|must|should|may|need)[ \t]*(?:not|never|n['’]t)[ \t]+(?:to[ \t]+)?(?:be[ \t]+)?${COMMITTED}`,
    'giu',
  ),
  new RegExp(String.raw`\bkeep[ \t]+${named('path')}[ \t]+out of\b`, 'giu'),
];

export function notCommitted(text: string): string[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.path ?? []),
  );
}
