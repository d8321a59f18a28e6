/** "result.json is NOT committed", "node_modules/x.js does not exist". */
import { phrase, read } from './phrase.ts';
import type { Probe } from './probe.ts';

const PATTERNS = [
  phrase(
    '{the file} (?:is not (?:committed|present|included|checked in|in the repo(?:sitory)?|part of the (?:repo(?:sitory)?|commit))|not exist)(?: (?:in|to) (?:the )?(?:git |github )?repo(?:sitory)?)?',
  ),
];

export const fileAbsent: Probe = {
  name: 'file-absent',
  decide({ check, files }) {
    const { file } = read(check, PATTERNS) ?? {};
    if (!file) return undefined;
    const passed = !files.has(file);
    return { passed, detail: `${file} is ${passed ? 'not ' : ''}among the files.` };
  },
};
