/** What the README says about a generic page. */
import { catalogue } from '../../libraries/catalogue.ts';
import { codeSpan, plainText } from '../../markdown.ts';
import type { Documentation } from '../template.ts';
import type { PreviewedFile } from './preview.ts';
import type { GenericSettings } from './settings.ts';

export function describe(
  { title, libraries }: GenericSettings,
  shown: readonly PreviewedFile[],
  added: readonly string[],
): Documentation {
  const used = catalogue.filter(({ name }) => libraries.includes(name));
  const names = shown.map(({ name }) => codeSpan(name)).join(', ');
  return {
    summary: `${plainText(title)}: a static page that shows its brief, the files that belong to it, and the elements that the task names. It needs no build step and no server of its own.`,
    features: [
      `The page's title is ${codeSpan(title)}.`,
      ...(added.length > 0
        ? [
            `Elements that the task names, built from what it says of them: ${added.map(codeSpan).join(', ')}.`,
          ]
        : []),
      ...(shown.length > 0 ? [`Previews and downloads of ${names}.`] : []),
      ...used.map(
        ({ label }) => `${label} is loaded, pinned by its integrity value; the page is complete without it.`,
      ),
    ],
    usage: [
      'Open the page. Buttons do what the verb in their name says; search fields and choices filter the lists and tables; forms check what is entered and show it. Nothing is sent anywhere.',
    ],
    code: [
      `${codeSpan('index.html')} holds the page. Elements that do something carry ${codeSpan('data-does')}, and the script at the end gives each of them its function from ${codeSpan('verbs')} and ${codeSpan('controls')}.`,
      `${codeSpan('styles.css')} holds the design, for light and dark, from 320 px on.`,
    ],
    data: [],
  };
}
