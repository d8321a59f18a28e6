/** The content of a page about files: one card for each, complete without any script. */
import type { SitePlan } from '../../plan-types.ts';
import type { PageParts } from '../kit/page.ts';
import { cardHtml } from './card.ts';
import type { Entry } from './entries.ts';
import { pageScript } from './page-script.ts';
import type { FileSetSettings } from './settings.ts';

interface Options {
  plan: SitePlan;
  settings: FileSetSettings;
  entries: readonly Entry[];
}

export function fileSetPage({ plan, settings, entries }: Options): PageParts {
  const { title, heading, libraries } = settings;
  const counts = summary(entries);
  return {
    plan,
    title,
    heading,
    description: `${title}: ${counts}`,
    intro: `<p>${counts}</p>`,
    main: entries.map(cardHtml),
    footer: ['Sizes and previews show the files as they were when the page was made.'],
    script: pageScript(),
    libraries,
    styles: STYLES,
  };
}

const PARTS: [state: Entry['state'], words: string][] = [
  ['made', 'made for this site'],
  ['sent', 'as attached'],
  ['changed', 'attached and then corrected'],
  ['product', 'made by the workflow when it runs'],
  ['unfinished', 'unfinished, as they say themselves'],
  ['missing', 'not made'],
];

export function summary(entries: readonly Entry[]): string {
  const parts = PARTS.flatMap(([state, words]) => {
    const count = entries.filter((entry) => entry.state === state).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  const all = entries.length === 1 ? 'One file' : `${entries.length} files`;
  return parts.length > 0 ? `${all}: ${parts.join(', ')}.` : 'No files yet.';
}

const STYLES = `.file h2 {
  margin-bottom: 0.375rem;
  color: var(--text);
  font-size: 1.1875rem;
}

.file h2::first-letter {
  text-transform: none;
}

.file p {
  margin: 0 0 0.75rem;
}

.file > :last-child {
  margin-bottom: 0;
}

.file-facts,
.file-lead,
.file-size {
  color: var(--muted);
  font-size: 0.875rem;
}

.file-facts .badge {
  margin-inline-end: 0.5rem;
}

.file-image {
  display: block;
  max-width: 100%;
  max-height: 24rem;
  height: auto;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
}

.file summary {
  padding-block: 0.25rem;
  color: var(--muted);
  font-weight: 600;
  cursor: pointer;
}

.file pre {
  margin-top: 0.5rem;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}

.file pre:focus {
  outline: none;
}

.file .btn {
  margin-top: 0.75rem;
}

.file .table caption {
  padding-bottom: 0.5rem;
  color: var(--muted);
  font-size: 0.875rem;
  text-align: start;
  caption-side: top;
}

.file .table th {
  text-transform: none;
}

.file .table th,
.file .table td {
  max-width: 24rem;
  overflow: hidden;
  overflow-wrap: normal;
  text-overflow: ellipsis;
  white-space: nowrap;
}
`;
