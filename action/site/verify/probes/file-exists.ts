/** "index.html exists", "data.csv and rates.json exist", "data.csv is in the repository". */
import type { Probe } from './probe.ts';

const FILE = /(?<![\w/.])(?:\.?[\w-]+\/)*(?:[\w-]+(?:\.[\w-]+)+|LICENSE|\.nojekyll)(?![\w/])/g;
const ONLY_EXISTENCE =
  /^(?:[\s,`"']*(?:and|the|file|files)?\s*#)+[\s`"']*(?:file\s+)?(?:exists?|(?:is|are)\s+(?:present|committed|there|in the repo(?:sitory)?))\.?$/i;

export const fileExists: Probe = {
  name: 'file-exists',
  decide({ check, files }) {
    const names = check.match(FILE) ?? [];
    // With the names taken out, nothing but the claim may be left: "exists and is valid JSON" asks for more.
    if (!ONLY_EXISTENCE.test(check.replaceAll('#', '').replace(FILE, '#').trim())) return undefined;
    const missing = names.filter((name) => !files.has(name));
    return {
      passed: missing.length === 0,
      detail: missing.length === 0 ? `Found: ${names.join(', ')}.` : `Missing: ${missing.join(', ')}.`,
    };
  },
};
