/** Which words of a file a task wants corrected, and what each should be, as far as brief and checks settle it. */
import { FILE_NAME } from '../../file-names.ts';
import type { SitePlan } from '../../plan-types.ts';
import { nearestWord } from './nearest-word.ts';

export interface Correction {
  from: string;
  to: string;
  /** The end of a sentence that begins with "because". */
  why: string;
}

interface Options {
  path: string;
  plan: SitePlan;
  /** Whether the brief asks for a change in the file. */
  isAsked: boolean;
  text: string;
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_]{2,}`;
const QUOTE = String.raw`["'\x60“”‘’]`;
const WRONG_WORD = `${QUOTE}(?<wrong>${NAME})${QUOTE}`;
const ANY_WRONG_WORD = `${QUOTE}?(?<wrong>${NAME})${QUOTE}?`;
/** A word without quotes may be any word of the sentence: `readWords` looks at it closely. */
const RIGHT_WORD = `(?:${QUOTE}(?<right>${NAME})${QUOTE}|(?<bare>${NAME}))`;
/** Both words are named: "rename `totl` to `total`", "the typo totl (should be total)", "totl → total". */
const PAIRS = [
  String.raw`\b(?:replac|renam|chang|correct|fix)\w*\s+(?:the\s+)?(?:\w+\s+){0,2}?${WRONG_WORD}\s+(?:to|by|with|into)\s+${RIGHT_WORD}`,
  String.raw`${ANY_WRONG_WORD}\s*(?:→|->|=>)\s*${RIGHT_WORD}`,
  String.raw`\b(?:typo|misspelling|misspelled|misspelt)\s+(?:of\s+)?${ANY_WRONG_WORD}\s*[,;(]?\s*(?:which\s+|it\s+)?(?:should be|should read|must be|instead of|for)\s+${RIGHT_WORD}`,
  String.raw`${WRONG_WORD}\s*,?\s*(?:which\s+|it\s+)?(?:should be|should read|must be|is a typo for|is misspelled for)\s+${RIGHT_WORD}`,
].map((source) => new RegExp(source, 'giu'));
/** Only the wrong word is named. */
const WRONG = [
  String.raw`\b(?:typo|misspelling|misspelled|misspelt|spelling mistake)(?:\s+(?:word|name|identifier|column|variable))?\s+${WRONG_WORD}`,
  String.raw`\b(?:does not|doesn['’]t|must not|should not|no longer|not)\s+(?:contains?|includes?|has|have|mentions?|uses?)\s+(?:the\s+)?(?:word\s+|typo\s+|string\s+|text\s+|misspelling\s+)?${WRONG_WORD}`,
].map((source) => new RegExp(source, 'giu'));
const NAMES_A_MISTAKE = /\b(?:typo|misspell|misspelt|spelling|mistake|error|bug|fix)/i;

export function findCorrections({ path, plan, isAsked, text }: Options): {
  corrections: Correction[];
  unclear: string[];
} {
  const corrections = new Map<string, Correction>();
  const unclear = new Set<string>();
  for (const { sentence, source } of evidence(path, plan, isAsked)) {
    for (const { wrong, right } of readWords(sentence)) {
      const from = wrong.toLowerCase();
      if (corrections.has(from) || !text.toLowerCase().includes(from)) continue;
      const to = right ?? nearestWord(wrong, text);
      if (to === undefined) unclear.add(wrong);
      else corrections.set(from, { from: wrong, to, why: reason(source, right) });
    }
  }
  return {
    corrections: [...corrections.values()],
    unclear: [...unclear].filter((one) => !corrections.has(one.toLowerCase())),
  };
}

function reason(source: string, right: string | undefined): string {
  return right === undefined
    ? `${source} says that the first is wrong, and no other word in the file is as close to it`
    : `${source} names both`;
}

/** A check about the file counts if it names a mistake, or if the brief wants the file changed. */
function evidence(path: string, { brief, checks }: SitePlan, isAsked: boolean) {
  const fileName = path.split('/').at(-1) ?? path;
  const isAbout = (text: string) =>
    new RegExp(`(?<![\\w-])${RegExp.escape(fileName)}(?![\\w-])`, 'i').test(text);
  const isAboutAnother = (text: string) => !isAbout(text) && new RegExp(FILE_NAME, 'iu').test(text);
  const own = isAsked
    ? brief.split(/(?<=[.!?;])\s+|\n+/).filter((sentence) => !isAboutAnother(sentence))
    : [];
  const said = checks
    .filter(({ kind, text }) => kind === 'text' && isAbout(text) && (isAsked || NAMES_A_MISTAKE.test(text)))
    .map(({ text }) => text);
  return [
    ...own.map((sentence) => ({ sentence, source: 'the brief' })),
    ...said.map((sentence) => ({ sentence, source: 'a check' })),
  ];
}

function readWords(sentence: string): { wrong: string; right?: string }[] {
  const pairs = matches(PAIRS, sentence).flatMap(({ wrong = '', right, bare = '' }) => {
    const meant = right ?? (nearestWord(wrong, bare) === undefined ? undefined : bare);
    return meant !== undefined && meant !== wrong ? [{ wrong, right: meant }] : [];
  });
  return [...pairs, ...matches(WRONG, sentence).map(({ wrong = '' }) => ({ wrong }))];
}

function matches(patterns: readonly RegExp[], text: string): Record<string, string | undefined>[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups ?? {}));
}
