/** "index.html exists", "data.csv and rates.json are committed", "LICENSE is present at the root". */
import { listItems, phrase, read, unquoted } from './phrase.ts';
import type { Probe } from './probe.ts';

const PLACE =
  '(?: (?:in|at|on|to) (?:the )?(?:root(?: of the repo(?:sitory)?)?|repo(?:sitory)?(?: root)?|github))?';
const PATTERNS = [
  phrase(
    `(?:the )?(?:files? )?(?<names>["'\`]?{file}["'\`]?(?:(?:,? and|,|,? &) (?:the )?(?:file )?["'\`]?{file2}["'\`]?)*)(?: files?)?(?: both| all)? (?:exists?|(?:is|are|be) (?:present|committed|there|available|added|included|in the repo(?:sitory)?))${PLACE}`,
  ),
];

export const fileExists: Probe = {
  name: 'file-exists',
  decide({ check, files }) {
    const found = read(check, PATTERNS);
    if (!found) return undefined;
    const names = listItems(found.names ?? '').map((name) =>
      unquoted(name.replace(/^(?:the )?(?:file )?/i, '')).replace(/^license$/i, 'LICENSE'),
    );
    const missing = names.filter((name) => !files.has(name));
    return {
      passed: missing.length === 0,
      detail: missing.length === 0 ? `Found: ${names.join(', ')}.` : `Missing: ${missing.join(', ')}.`,
    };
  },
};
