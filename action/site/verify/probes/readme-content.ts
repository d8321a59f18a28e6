/** "README.md is professional", "README has sections for setup and usage", "README.md exists". */
import type { Probe } from './probe.ts';

const SECTIONS: readonly { asked: RegExp; name: string }[] = [
  { asked: /\b(setup|install(?:ation)?)\b/i, name: 'setup|install' },
  { asked: /\busage\b/i, name: 'usage' },
  { asked: /\b(code|explanation)\b/i, name: 'code|how it works' },
  { asked: /\blicen[cs]e\b/i, name: 'licence|license' },
];
const UNDERSTOOD =
  /\b(exists?|present|professional|complete|sections?|content|documentation|explains?|describes?|includes?|contains?|has)\b/i;
/** Words about the README's parts; a check that speaks of anything else needs a reader. */
const ABOUT_SECTIONS =
  /^(readme(\.md)?|repo|repository|file|root|a|an|the|at|in|of|for|with|and|is|are|has|have|must|should|be|it|its|all|required|exists?|present|professional|complete|well|written|good|sections?|headings?|content|documentation|explains?|describes?|includes?|contains?|project|summary|setup|install|installation|usage|code|explanation|licen[cs]e|instructions?)$/i;
const ONLY_EXISTS =
  /^\W*(?:the |a |file )*readme(?:\.md)?(?: file)? (?:must |should )?(?:exists?|(?:is|be) present)\W*$/i;

export const readmeContent: Probe = {
  name: 'readme-content',
  decide({ check, files }) {
    if (!/\breadme\b/i.test(check) || !UNDERSTOOD.test(check)) return undefined;
    const words = check.match(/[\w.]+/g)?.map((word) => word.replace(/\.$/, '')) ?? [];
    if (!words.every((word) => ABOUT_SECTIONS.test(word))) return undefined;
    const text = files.get('README.md')?.toString('utf8') ?? '';
    if (text.trim() === '') return { passed: false, detail: 'There is no README.md with content.' };
    if (ONLY_EXISTS.test(check)) return { passed: true, detail: 'README.md has content.' };
    const asked = SECTIONS.filter((section) => section.asked.test(check));
    const wanted = asked.length > 0 && !/\b(professional|complete)\b/i.test(check) ? asked : SECTIONS;
    const missing = wanted.filter(({ name }) => !new RegExp(`^#+ .*\\b(${name})`, 'im').test(text));
    const names = (list: typeof SECTIONS) => list.map(({ name }) => name.split('|')[0]).join(', ');
    return missing.length > 0
      ? { passed: false, detail: `README.md has no section about: ${names(missing)}.` }
      : { passed: true, detail: `README.md has sections about: ${names(wanted)}.` };
  },
};
