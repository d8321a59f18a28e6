/** The content of a generic page: quoted texts, a place for the elements, the files, the brief, and what is missing. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import type { FileTree } from '../../../context.ts';
import type { SitePlan } from '../../plan-types.ts';
import { briefHtml } from '../kit/brief-html.ts';
import { ELEMENTS_PART } from '../kit/conform/conform.ts';
import { pageFiles } from '../kit/page.ts';
import { type PageText, readPageTexts } from './page-texts.ts';
import { type PreviewedFile, previewSection } from './preview.ts';
import type { GenericSettings } from './settings.ts';

interface Options {
  plan: SitePlan;
  settings: GenericSettings;
  shown: readonly PreviewedFile[];
  unmade: ReadonlyMap<string, string>;
}

/** Files that the site makes for itself are none that visitors look for. */
const OWN = /^(?:index\.html|styles\.css|site\.json|README\.md|LICEN[CS]E|\.nojekyll|\.git\w*)$/i;
const MOST_FILES = 40;

export function shownFiles(files: FileTree, plan: SitePlan): PreviewedFile[] {
  const wanted = new Set(plan.manifest.map(({ path }) => path));
  return [...files]
    .filter(([name]) => !OWN.test(name) && (!name.startsWith('.') || wanted.has(name)))
    .slice(0, MOST_FILES)
    .map(([name, bytes]) => ({ name, bytes }));
}

export function genericFiles({ plan, settings, shown, unmade }: Options): [string, Buffer][] {
  const { title, briefs, libraries } = settings;
  const heading = plan.heading ?? title;
  const texts = readPageTexts(plan.brief, [title, heading]);
  return pageFiles({
    plan,
    title,
    heading,
    description: `${title}: ${plan.brief.replace(/\s+/g, ' ').trim()}`.slice(0, 155),
    main: [
      ...(texts.length > 0 ? [textsSection(texts)] : []),
      // Without any white space, so that it takes no room while it is empty.
      `<div class="parts" data-part="${ELEMENTS_PART}"></div>`,
      ...shown.map(previewSection),
      ...briefs.toReversed().map(({ round, text }) => briefSection(round, text, briefs.length > 1)),
      limitsSection(plan, unmade),
    ],
    footer: ['This page is static: nothing that is entered on it leaves it.'],
    script: '',
    libraries,
    styles: STYLES,
  });
}

function textsSection(texts: readonly PageText[]): string {
  const lines = texts.map(({ isHeading, text }) =>
    isHeading
      ? `<h2 class="page-text">${escapeHtml(text)}</h2>`
      : `<p class="page-text">${escapeHtml(text)}</p>`,
  );
  return `<section class="card" aria-label="Text">${lines.join('')}</section>`;
}

function briefSection(round: number, brief: string, isNumbered: boolean): string {
  return `<section class="card" aria-labelledby="page-brief-${round}">
        <h2 id="page-brief-${round}">The brief${isNumbered ? ` of round ${round}` : ''}</h2>
        <div class="prose">${briefHtml(brief)}</div>
      </section>`;
}

function limitsSection(plan: SitePlan, unmade: ReadonlyMap<string, string>): string {
  const lines = [
    'The brief was not interpreted: this page shows it, the files that belong to it, and the elements, texts and libraries that it names. What it asks for beyond that is missing here.',
    ...plan.unknownLibraries.map((name) => `The brief speaks of ${name}, which this page does not use.`),
    ...[...unmade].map(([path, reason]) => `${path} is missing: ${reason}`),
  ];
  return `<section class="card" aria-labelledby="page-limits">
        <h2 id="page-limits">What this page does not do</h2>
        <ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>
      </section>`;
}

const STYLES = `.parts {
  display: grid;
  gap: 1.25rem;
}

.parts:empty {
  display: none;
}

.page-text {
  margin: 0 0 0.5rem;
  color: var(--text);
  font-size: 1.25rem;
}

.file-name {
  color: var(--text);
  font-size: 1.125rem;
}

.file-name::first-letter {
  text-transform: none;
}

.file-facts {
  margin: 1rem 0 0;
  color: var(--muted);
  font-size: 0.9375rem;
}

.preview-image {
  display: block;
  max-width: 100%;
  max-height: 24rem;
  border-radius: 0.5rem;
}

.table-frame:has(> table > tbody > tr:nth-child(20)),
.prose pre {
  max-height: 28rem;
  overflow: auto;
}

body > nav {
  max-width: 46rem;
  margin: 0 auto;
  padding: 0 1.25rem 1.25rem;
}

figure,
.prose > :first-child,
.card > h3:first-child {
  margin-top: 0;
}

.card > :is(p, ul, ol):last-child {
  margin-bottom: 0;
}

.form > .btn {
  justify-self: start;
}
`;
