/**
 * The page's own script: it sends a form's values to one address, shows what comes back, and says what went wrong.
 * Answers are data: they are put into the page as text, and as addresses only where they are http(s).
 */
import { scriptLiteral } from '../../script-literal.ts';
import type { ActiveFeature, StatusLine } from './feature.ts';
import { fieldId, inputId } from './own-ids.ts';
import { LOOKUP_CODE } from './script/lookup.ts';
import { READING_CODE } from './script/reading.ts';
import { VIEW_CODE } from './script/view.ts';
import type { Service } from './services/service.ts';
import type { LookupSettings } from './settings.ts';

interface Options {
  settings: LookupSettings;
  active: readonly ActiveFeature[];
  statuses: readonly StatusLine[];
  service: Service | undefined;
  host: string;
}

export function lookupScript({ settings, active, statuses, service, host }: Options): string {
  const { endpoint, controls, fields, dateFormat, parameters } = settings;
  const config = {
    host,
    subject: service?.subject ?? endpoint.inputs[0]?.label.toLowerCase() ?? 'answer',
    parameters,
    dateFormat,
    start: endpoint.inputs.map(({ example = '' }) => example),
    fields: fields.map((field, index) => ({
      id: fieldId(field, index),
      isAsked: field.id !== undefined,
      names: field.names,
      format: field.format,
    })),
    ...(service && { example: service.example }),
  };
  const byId = (id: string) => `document.getElementById(${scriptLiteral(id)})`;
  const inputs = endpoint.inputs.map(({ name }, index) => byId(controls.inputs[index]?.id ?? inputId(name)));
  const status = statuses.map(({ id, shows }) => `{ element: ${byId(id)}, shows: ${scriptLiteral(shows)} }`);
  return `(() => {
    'use strict';

    const config = ${scriptLiteral(config, 2).replaceAll('\n', '\n    ')};

    const form = ${byId(controls.form?.id ?? 'lookup-form')};
    const result = ${byId(controls.result?.id ?? 'lookup-result')};
    const inputs = [${inputs.join(', ')}];
    const statuses = [
      ${status.join(',\n      ')},
    ];
    const features = [
      ${active.flatMap(({ parts }) => parts.code ?? []).join(',\n      ')}
    ];

    // The only address that is ever asked.
    function ask(values, options) {
      const [${endpoint.inputs.map(({ name }) => name).join(', ')}] = values.map(encodeURIComponent);
      return fetch(${addressCode(settings)}, options);
    }
${READING_CODE}${VIEW_CODE}${LOOKUP_CODE}  })();`;
}

/** One text with holes, or pieces added up, as the check writes the call that it looks for. */
function addressCode({ endpoint, fetchQuote }: LookupSettings): string {
  const { texts, inputs } = endpoint;
  const name = (index: number) => inputs[index]?.name ?? '';
  if (fetchQuote === '`')
    return `\`${texts.map((text, index) => text + (index < inputs.length ? `\${${name(index)}}` : '')).join('')}\``;
  const pieces = texts.flatMap((text, index) => [
    ...(text === '' ? [] : [fetchQuote + text + fetchQuote]),
    ...(index < inputs.length ? [name(index)] : []),
  ]);
  return pieces.join(' + ');
}
