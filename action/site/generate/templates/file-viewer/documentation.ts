/** What the README says about a page that shows files. */
import { catalogue } from '../../libraries/catalogue.ts';
import { codeSpan, plainText } from '../../markdown.ts';
import type { Documentation } from '../template.ts';
import type { Content } from './content/content.ts';
import type { FileContent } from './content/read-content.ts';
import type { Viewer } from './page.ts';
import type { ViewerSettings } from './settings.ts';
import { restOf } from './show/file-section.ts';

const FORMS: Record<Content['kind'], string> = {
  table: 'a table that is sorted by its headings and can be searched',
  tree: 'a tree whose branches fold',
  lines: 'text with numbered lines',
};

export function fileChange({ path, content }: FileContent): string {
  return `${codeSpan(path)} is shown as ${content ? FORMS[content.kind] : 'a file without text'}.`;
}

/** What a later round has switched on. */
export function optionChanges(settings: ViewerSettings, earlier: ViewerSettings | undefined): string[] {
  return [
    ...(settings.pageSize !== undefined && settings.pageSize !== earlier?.pageSize
      ? [`Tables are shown in pages of ${settings.pageSize} rows.`]
      : []),
    ...(settings.filterBy !== undefined && settings.filterBy !== earlier?.filterBy
      ? [`Rows can be filtered by ${plainText(settings.filterBy)}, where a table has that column.`]
      : []),
    ...(settings.masksSecrets && !earlier?.masksSecrets
      ? ['Values that go by the name of a secret are masked until a button shows them.']
      : []),
  ];
}

export function describe({ settings, files }: Viewer): Documentation {
  const names = files.map(({ path }) => codeSpan(path)).join(', ');
  const used = catalogue.filter(({ name }) => settings.libraries.includes(name));
  const loadsRows = files.some((file) => restOf(file, files.length).length > 0);
  return {
    summary: `A page that shows what is in ${names}. It needs no build step and no server of its own.`,
    features: [
      `The page's title is ${codeSpan(settings.title)}.`,
      ...files.map(fileChange),
      ...optionChanges(settings, undefined),
      ...(files.length > 1 ? ['A list chooses which of the files is shown.'] : []),
      'A button copies the file, and a link downloads it.',
      ...used.map(({ label }) => `${label} is loaded from a CDN; the page is complete without it.`),
    ],
    usage: [
      'Open the page; select a column heading to sort by it, once more for the other direction.',
      'What is typed into the search field leaves only the rows or lines that contain it.',
    ],
    code: [
      `${codeSpan('index.html')} holds the page and one inline script: all content is in the HTML, and the script rearranges it (${codeSpan('setUpTable')}, ${codeSpan('setUpTree')}, ${codeSpan('setUpLines')}).`,
      ...(loadsRows
        ? [
            `Rows beyond the first are in ${codeSpan('more-rows-1.json')} and its like; the script loads them.`,
          ]
        : []),
      `${codeSpan('styles.css')} holds the design, for light and dark, from 320 px on.`,
    ],
    data: ['Values are shown as the files have them, without rounding or conversion.'],
  };
}
