/** "index.html links to all required files", "index.html links to about.md and pelican.svg". */
import type { HtmlFacts } from '../html-facts.ts';
import { readBriefFiles } from './brief-files.ts';
import { listItems, phrase, read, unquoted } from './phrase.ts';
import type { Decision, Probe } from './probe.ts';

const PATTERNS = [
  phrase(
    '{the file} (?:links?|linking|has links|contains links) to (?<all>(?:all|each|every)(?: of)?(?: the)?(?: (?:other|required|requested|listed|above|committed))* (?:files?|assets?))',
  ),
  phrase(
    `{the file} (?:links?|has a link|has links|contains links?|contains a link) to (?:the )?(?<names>["'\`]?{file2}["'\`]?(?:(?:,? and|,) ["'\`]?{file3}["'\`]?)*)`,
  ),
];
/** The ones that visitors rarely want; some count them as assets and some do not. */
const INCIDENTAL = /^(?:LICENSE|README\.md|uid\.txt|\.nojekyll)$/;

export const linksFiles: Probe = {
  name: 'links-files',
  decide({ check, html, input }) {
    const found = read(check, PATTERNS);
    if (!found?.file) return undefined;
    const page = html.get(found.file);
    if (!page) return { passed: false, detail: `There is no ${found.file}.` };
    if (found.names) return decide(page, listItems(found.names).map(unquoted));
    const wanted = readBriefFiles(input.task.brief).listed.filter((name) => name !== found.file);
    if (wanted.length === 0) return undefined;
    const sure = decide(
      page,
      wanted.filter((name) => !INCIDENTAL.test(name)),
    );
    const all = decide(page, wanted);
    return sure.passed === all.passed ? all : undefined;
  },
};

function decide({ links }: HtmlFacts, names: readonly string[]): Decision {
  const targets = new Set(links.map((link) => link.replace(/^\.\//, '').replace(/[?#].*$/, '')));
  const missing = names.filter((name) => !targets.has(name) && !targets.has(encodeURI(name)));
  return {
    passed: missing.length === 0,
    detail: missing.length === 0 ? `Linked: ${names.join(', ')}.` : `Not linked: ${missing.join(', ')}.`,
  };
}
