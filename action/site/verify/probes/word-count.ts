/** "about.md contains exactly three words", "story.txt has 300-400 words", "between 20 and 30 words". */
import { phrase, read, readNumber } from './phrase.ts';
import type { Probe } from './probe.ts';

const SUBJECT = '{the file}(?: (?:is|be|has|have|contains?|consists? of|with))?(?: a word count of)?';
const PATTERNS = [
  phrase(`${SUBJECT} (?:exactly )?{number}[- ]words?(?: long| in length)?`),
  phrase(
    `${SUBJECT} (?:between )?{number}(?: words)?(?: ?[-–—] ?| to | and ){number2}[- ]words?(?: long| in length)?`,
  ),
  phrase(
    `${SUBJECT} (?<bound>at least|at most|no more than|more than|fewer than|less than|a minimum of|a maximum of) {number} words?(?: long)?`,
  ),
];
/** The least and the most words that a bound allows. */
const BOUNDS: Record<string, (n: number) => [least: number, most: number]> = {
  'at least': (n) => [n, Infinity],
  'a minimum of': (n) => [n, Infinity],
  'more than': (n) => [n + 1, Infinity],
  'at most': (n) => [0, n],
  'a maximum of': (n) => [0, n],
  'no more than': (n) => [0, n],
  'fewer than': (n) => [0, n - 1],
  'less than': (n) => [0, n - 1],
};

export const wordCount: Probe = {
  name: 'word-count',
  decide({ check, files }) {
    const { file, number, number2, bound } = read(check, PATTERNS) ?? {};
    if (!file) return undefined;
    const content = files.get(file);
    if (!content) return { passed: false, detail: `There is no ${file}.` };
    const first = readNumber(number);
    const [least, most] = BOUNDS[bound?.toLowerCase() ?? '']?.(first) ?? [
      first,
      number2 === undefined ? first : readNumber(number2),
    ];
    const words = content.toString('utf8').split(/\s+/).filter(Boolean);
    // A Markdown `#` or `-` is a word to some who count and none to others.
    const counts = [words.length, words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length];
    const [passed, alsoPassed] = counts.map((count) => count >= least && count <= most);
    if (passed === undefined || passed !== alsoPassed) return undefined;
    return { passed, detail: `${file} has ${counts[1]} words.` };
  },
};
