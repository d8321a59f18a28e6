/** "Each required file exists on GitHub": required is what the brief lists; mentions alone settle nothing. */
import { readBriefFiles } from './brief-files.ts';
import { phrase, read } from './phrase.ts';
import type { Probe } from './probe.ts';

const PATTERNS = [
  phrase(
    '(?:each|every|all(?: of)?(?: the)?) (?:required|requested|listed|necessary) files? (?:exists?|(?:is|are|be) (?:present|committed|there))(?: (?:in|on|at) (?:the )?(?:github|repo(?:sitory)?|root))?',
  ),
];

export const requiredFiles: Probe = {
  name: 'required-files',
  decide({ check, files, input }) {
    if (!read(check, PATTERNS)) return undefined;
    const { listed, mentioned } = readBriefFiles(input.task.brief);
    const missing = listed.filter((name) => !files.has(name));
    if (missing.length > 0) return { passed: false, detail: `Missing: ${missing.join(', ')}.` };
    const isComplete = mentioned.length > 0 && mentioned.every((name) => files.has(name));
    if (!isComplete) return undefined;
    return { passed: true, detail: `Found every file that the brief names: ${mentioned.join(', ')}.` };
  },
};
