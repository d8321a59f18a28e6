/** "README.md is professional", "README has sections for setup and usage", "README.md exists". */
import type { Probe } from './probe.ts';

const SECTIONS = ['setup', 'usage', 'code', 'licence|license'];
const UNDERSTOOD =
  /\b(exists?|present|professional|complete|sections?|content|documentation|explains?|describes?|includes?|contains?|has)\b/i;
/** Words about the README's parts; a check that speaks of anything else needs a reader. */
const ABOUT_SECTIONS =
  /^(readme(\.md)?|repo|repository|file|root|a|an|the|at|in|of|for|with|and|or|is|are|has|have|must|should|be|it|its|all|required|exists?|present|professional|complete|well|written|good|sections?|headings?|content|documentation|explains?|describes?|includes?|contains?|project|summary|setup|install|installation|usage|code|explanation|licen[cs]e|instructions?)$/i;

export const readmeContent: Probe = {
  name: 'readme-content',
  decide({ check, files }) {
    if (!/\breadme\b/i.test(check) || !UNDERSTOOD.test(check)) return undefined;
    const words = check.match(/[\w.]+/g)?.map((word) => word.replace(/\.$/, '')) ?? [];
    if (!words.every((word) => ABOUT_SECTIONS.test(word))) return undefined;
    const text = files.get('README.md')?.toString('utf8') ?? '';
    const missing = SECTIONS.filter((name) => !new RegExp(`^#+ .*\\b(${name})`, 'im').test(text));
    if (text.trim() === '') return { passed: false, detail: 'There is no README.md with content.' };
    if (missing.length > 0)
      return { passed: false, detail: `README.md has no section about: ${missing.join(', ')}.` };
    return {
      passed: true,
      detail: 'README.md has a summary and sections for setup, usage, code and licence.',
    };
  },
};
