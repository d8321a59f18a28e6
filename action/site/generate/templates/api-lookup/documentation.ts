/** What the README says about a lookup page, and what it owns up to. */
import { catalogue } from '../../libraries/catalogue.ts';
import { codeSpan, plainText } from '../../markdown.ts';
import type { Documentation } from '../template.ts';
import { controlIds } from './controls.ts';
import { type Endpoint, endpointHost } from './endpoint.ts';
import { exampleText } from './example.ts';
import { fieldId } from './own-ids.ts';
import type { Resolved } from './settings.ts';

export function coreChange({ settings }: Resolved): string {
  const inputs = settings.endpoint.inputs.map(({ label }) => plainText(label));
  const what = inputs.length > 0 ? `looks things up (${inputs.join(', ')})` : 'loads data';
  return `The page ${what} at ${codeSpan(addressOf(settings.endpoint))} and shows the answer.`;
}

export function fieldChange({ settings }: Resolved, id: string): string {
  const field = settings.fields.find((one) => one.id === id);
  return `${codeSpan(`#${id}`)} shows ${plainText(field?.label ?? id)}.`;
}

export function describe(resolved: Resolved): Documentation {
  const { settings, service, active } = resolved;
  const { endpoint, fields, libraries, parameters } = settings;
  const used = catalogue.filter(({ name }) => libraries.includes(name));
  const host = endpointHost(endpoint);
  return {
    summary: `${coreChange(resolved)} It needs no build step and no server of its own.`,
    features: [
      coreChange(resolved),
      ...fields.flatMap(({ id }) => (id === undefined ? [] : [fieldChange(resolved, id)])),
      ...active.map(({ parts }) => parts.summary),
      ...used.map(
        ({ label }) =>
          `${label} is loaded from a CDN, pinned by its integrity value; the page is complete without it.`,
      ),
    ],
    usage: [
      endpoint.inputs.length > 0
        ? `Fill in the form and press Enter. A newer lookup ends an older one.`
        : 'Open the page, or press the button to load the data again.',
      ...(parameters.length > 0
        ? [
            `The address can fill in the form: ${codeSpan(`?${parameters.map((name) => `${name}=…`).join('&')}`)}.`,
          ]
        : []),
      ...active.flatMap(({ parts }) => parts.usage ?? []),
    ],
    code: [
      `${codeSpan('index.html')} holds the page and one inline script. ${codeSpan('ask')} sends the request, ${codeSpan('read')} turns refusals into words, ${codeSpan('show')} fills in the page, and each entry of ${codeSpan('features')} adds one behaviour.`,
      `${codeSpan('find')} looks for a field by its name at any depth of the answer. Answers are shown as text, never as markup.`,
      `${codeSpan('styles.css')} holds the design, for light and dark, from 320 px on.`,
    ],
    data: [
      `Answers come live from ${codeSpan(host)}; nothing else is asked.`,
      ...(service
        ? [
            `Until it answers, the page shows what is publicly known of ${codeSpan(service.example.values.join(', '))} and does not change, marked as an example.`,
          ]
        : []),
    ],
  };
}

/** Fields that nothing is known of before the API answers. */
export function openFields({ settings, service }: Resolved): string[] {
  const about = { service, year: 0, dateFormat: settings.dateFormat };
  const open = settings.fields.filter((field) => exampleText(field, about) === undefined);
  const ids = open.flatMap(({ id }) => (id === undefined ? [] : [`#${id}`]));
  const host = endpointHost(settings.endpoint);
  return ids.length > 0
    ? [`${ids.join(', ')} can only be filled in by ${host}'s answer, when the page is opened.`]
    : [];
}

export function providedIds({ settings, active }: Resolved): string[] {
  const own = active
    .flatMap((feature) => Object.values(feature.settings))
    .filter((one) => typeof one === 'string');
  return [...controlIds(settings.controls), ...settings.fields.map(fieldId), ...own];
}

function addressOf({ texts, inputs }: Endpoint): string {
  return texts.map((text, index) => text + (inputs[index] ? `{${inputs[index].name}}` : '')).join('');
}
