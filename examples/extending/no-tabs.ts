/** "app.js contains no tabs": decided by looking at the file. */
import { phrase, read } from '../../action/site/verify/probes/phrase.ts';
import type { Probe } from '../../action/site/verify/probes/probe.ts';

const PATTERNS = [phrase('{the file} (?:contains?|has|uses?) no tabs?')];

export const noTabs: Probe = {
  name: 'no-tabs',
  decide({ check, files }) {
    const { file } = read(check, PATTERNS) ?? {};
    // Not a sentence for this probe: better undecided than misread.
    if (!file) return undefined;
    const content = files.get(file);
    if (!content) return { passed: false, detail: `There is no ${file}.` };
    const passed = !content.includes('\t');
    return { passed, detail: passed ? `${file} has no tab.` : `${file} has tabs.` };
  },
};
