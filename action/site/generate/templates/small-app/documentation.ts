/** What the README says about a small app. */
import { catalogue } from '../../libraries/catalogue.ts';
import { codeSpan, plainText } from '../../markdown.ts';
import type { Documentation } from '../template.ts';
import type { ResolvedApp } from './resolve-app.ts';

export function describe({ settings, built, parts }: ResolvedApp): Documentation {
  const { storage, roles, libraries } = settings;
  const ids = Object.values(roles).map(({ id, attributes }) =>
    codeSpan(attributes.class === id ? `.${id}` : `#${id}`),
  );
  const used = catalogue.filter(({ name }) => libraries.includes(name));
  return {
    summary: `${plainText(built.summary)} A single page with no build step and no server of its own.`,
    features: [
      ...built.features.map(plainText),
      ...parts.map(({ summary }) => plainText(summary)),
      ...used.map(({ label }) => `${label} is loaded as the brief asks; the page works without it.`),
    ],
    usage: built.usage.map(plainText),
    code: [
      `${codeSpan('index.html')} holds the page and one inline script; ${codeSpan('styles.css')} holds the design, for light and dark, from 320 px on.`,
      `The script's ${codeSpan('settings.ids')} names the elements by the part they play${ids.length > 0 ? `; the brief and the checks chose ${ids.join(', ')}` : ''}.`,
      `${codeSpan('state')} is what the app knows, ${codeSpan('restore')} shows it, and ${codeSpan('keep')} is called after each change.`,
    ],
    data: [
      storage
        ? `What is entered is kept under the key ${codeSpan(storage.key)} of the browser's local storage and is sent nowhere.`
        : 'What is entered is kept nowhere and sent nowhere.',
    ],
  };
}
