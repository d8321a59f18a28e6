/** The README of a site. It is written twice: with the files, and again when the checks have been decided. */
import type { CheckResult } from '../../../src/contract/report.ts';
import { PAGE_PICTURES, SCREEN_NAMES, type Screen } from '../../../src/domain/page-pictures.ts';
import type { Candidate, FileTree, SiteInput } from '../context.ts';
import { codeBlock, codeSpan, plainText } from './markdown.ts';
import type { SitePlan } from './plan-types.ts';
import type { RoundRecord } from './site-state.ts';
import type { Documentation } from './templates/template.ts';

export const README_FILE = 'README.md';

export interface ReadmeSource {
  title: string;
  documentation: Documentation;
  rounds: RoundRecord[];
  input: SiteInput;
  plan: SitePlan;
  /** Names of all attachments of all rounds. */
  sent: readonly string[];
}

/** The candidate's files with a README that tells what is known by now; an attached README is left alone. */
export function withReadme(source: ReadmeSource, candidate: Candidate): FileTree {
  if (source.sent.includes(README_FILE)) return candidate.files;
  return new Map([...candidate.files, [README_FILE, Buffer.from(readmeText(source, candidate))]]);
}

function readmeText(source: ReadmeSource, candidate: Candidate): string {
  const { title, documentation, input, rounds } = source;
  const { pagesUrl, url, name } = input.repository;
  const sections: [heading: string, body: string][] = [
    ['Features', bullets(documentation.features)],
    ['The brief', `Round ${source.plan.round} asked for:\n\n${codeBlock(input.task.brief)}`],
    ['Setup', setup(name, url)],
    ['Usage', bullets(documentation.usage)],
    ['How the code works', bullets([...documentation.code, STATE_LINE])],
    ['Data', bullets([...documentation.data, attachmentsLine(source)])],
    ['Checks', checksTable(candidate.checks, source.plan)],
    ['Changelog', rounds.toReversed().map(changelogEntry).join('\n\n')],
    ['Limitations', limitations(candidate)],
    ['Licence', licenceLine(source)],
  ];
  const body = sections.map(([heading, text]) => `## ${heading}\n\n${text}\n`).join('\n');
  return `# ${plainText(title)}\n\n${documentation.summary}\n\n**Live page:** <${pagesUrl}>\n\n${pictures(candidate.files)}${body}`;
}

const SCREEN_WORDS: Record<Screen, string> = { desktop: 'desktop screen', phone: 'phone' };

function pictures(files: FileTree): string {
  return SCREEN_NAMES.filter((screen) => files.has(PAGE_PICTURES[screen]))
    .map(
      (screen) =>
        `![The page on a ${SCREEN_WORDS[screen]}, before it was published](${PAGE_PICTURES[screen]})\n\n`,
    )
    .join('');
}

function limitations({ notes, checks }: Candidate): string {
  const count = (wanted: CheckResult['verdict']) => checks.filter(({ verdict }) => verdict === wanted).length;
  const open = [
    ...(count('failed') > 0 ? [`Checks that failed: ${count('failed')}; see the table above.`] : []),
    ...(count('undecided') > 0 ? [`Checks that nothing here could decide: ${count('undecided')}.`] : []),
  ];
  return bullets([...notes.map(plainText), ...open]) || 'None are known.';
}

function licenceLine({ input, sent }: ReadmeSource): string {
  if (sent.includes('LICENSE')) return 'The terms are in [LICENSE](LICENSE), which was sent with the brief.';
  return `MIT, © ${input.year} ${plainText(input.repository.owner)}. The full text is in [LICENSE](LICENSE).`;
}

const STATE_LINE =
  '`site.json` records what earlier rounds decided and their checks, so that the next change keeps them. The page does not read it.';

function bullets(lines: string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function setup(name: string, url: string): string {
  return `The site has no dependencies to install and no build step. To run it on your own computer:

\`\`\`sh
git clone ${url}
cd ${name}
npx serve .   # or: python3 -m http.server 8000
\`\`\`

Then open the address that is printed. To publish a copy, enable GitHub Pages for the repository's default branch.`;
}

function attachmentsLine({ sent }: ReadmeSource): string {
  if (sent.length === 0) return 'No files were attached to the brief.';
  return `Attached to the brief and kept byte for byte: ${sent.map(codeSpan).join(', ')}.`;
}

const DECIDED_BY: Record<CheckResult['decided_by'], string> = {
  browser: 'browser',
  probe: 'looking at the files',
  model: 'a language model (an opinion)',
  none: '',
};

function checksTable(checks: readonly CheckResult[], plan: SitePlan): string {
  if (checks.length === 0) return 'The checks have not run yet.';
  const rounds = new Map(plan.checks.map(({ text, round }) => [text, String(round)]));
  const rows = checks.map(({ check, verdict, decided_by, detail, kind }) => {
    const round = kind === 'quality' ? 'every' : (rounds.get(check) ?? '');
    return `| ${codeSpan(check)} | ${round} | ${verdict} | ${DECIDED_BY[decided_by]} | ${detail ? plainText(detail) : ''} |`;
  });
  return [
    'Run in a browser against these files before they were published. "Undecided" means that no automatic check could tell.',
    '',
    '| Check | Round | Result | Decided by | Detail |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function changelogEntry({ round, changes }: RoundRecord): string {
  return `### Round ${round}\n\n${bullets(changes) || '- No new feature; the page was made again from the current data.'}`;
}
