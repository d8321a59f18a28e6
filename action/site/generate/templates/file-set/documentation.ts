/** What the README says about a page of files. */
import { catalogue } from '../../libraries/catalogue.ts';
import { codeSpan, plainText } from '../../markdown.ts';
import type { Documentation } from '../template.ts';
import type { Entry } from './entries.ts';
import { summary } from './page.ts';
import type { FileSetSettings } from './settings.ts';

/** Files of earlier rounds are no change. */
export function coreChange(entries: readonly Entry[], { files }: FileSetSettings): string[] {
  const known = new Set(files.map(({ path }) => path));
  const fresh = entries.filter(({ path }) => !known.has(path)).map(({ path }) => codeSpan(path));
  if (fresh.length === 0) return [];
  return [`The page presents ${fresh.join(', ')}.`];
}

export function describe(settings: FileSetSettings, entries: readonly Entry[]): Documentation {
  const used = catalogue.filter(({ name }) => settings.libraries.includes(name));
  return {
    summary: `A page that presents a set of files. ${summary(entries)}`,
    features: [
      'Every file has a card with its name, what the brief says it is, where it comes from, its size and a preview.',
      ...entries.map(featureLine),
      ...(settings.products.length > 0
        ? ['What the workflow makes is loaded into the page once a run has made it.']
        : []),
      ...used.map(({ label }) => `${label} is loaded from a CDN; the page is complete without it.`),
    ],
    usage: [
      'Open the page and follow a file’s name to the file itself.',
      'Long files show their beginning; a button loads the rest.',
    ],
    code: [
      `${codeSpan('index.html')} holds the page and one inline script; all cards are in the HTML already. ${codeSpan('styles.css')} holds the design, for light and dark.`,
      `The script loads whole files on request${settings.products.length > 0 ? `, and the files that ${codeSpan('build-products.txt')} lists, which the workflow writes when it runs` : ''}.`,
    ],
    data: [],
  };
}

const ORIGINS: Record<Entry['state'], string> = {
  sent: 'as attached',
  changed: 'attached, then corrected',
  made: 'made for this site',
  unfinished: 'unfinished',
  missing: 'not made',
  product: 'made by the workflow',
};

function featureLine({ path, state, description }: Entry): string {
  const about = description === '' ? '' : `: ${plainText(description)}`;
  return `${codeSpan(path)} (${ORIGINS[state]})${about}`;
}
