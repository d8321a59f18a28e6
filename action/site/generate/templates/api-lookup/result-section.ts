/** The result of a lookup: a place for each field, filled in with what is known before the API has answered. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../kit/elements.ts';
import { exampleText } from './example.ts';
import type { LookupField } from './fields.ts';
import { controlAttributes } from './form-section.ts';
import { fieldId } from './own-ids.ts';
import type { Service } from './services/service.ts';
import type { LookupSettings } from './settings.ts';

interface Options {
  settings: LookupSettings;
  service: Service | undefined;
  year: number;
}

export function resultSection(options: Options): string {
  const { settings, service } = options;
  const html = controlAttributes(settings.controls.result, { id: 'lookup-result', class: 'card result' });
  const subject = service ? `Example: ${service.example.values.join(', ')}` : 'Nothing looked up yet';
  const note = service
    ? `What was known when this page was made. Enter a ${settings.endpoint.inputs[0]?.label ?? 'name'} to look up another one.`
    : 'The answer is shown here.';
  const rows = settings.fields.map((field, index) => fieldRow(field, index, options));
  return `<section${html} aria-labelledby="page-subject">
        <h2 id="page-subject">${escapeHtml(subject)}</h2>
        <p id="page-note">${escapeHtml(note)}</p>
        <dl class="fields"${rows.length === 0 ? ' hidden' : ''}>
          ${rows.join('\n          ')}
        </dl>
        <div id="page-details"></div>
      </section>`;
}

/** A line without an id of the task's is hidden for as long as there is nothing to show in it. */
function fieldRow(field: LookupField, index: number, { settings, service, year }: Options): string {
  const { attributes, label, format, tag = '' } = field;
  const text = exampleText(field, { service, year, dateFormat: settings.dateFormat });
  const id = fieldId(field, index);
  const isEmpty = text === undefined && field.id === undefined;
  const given = attributesHtml({ id, ...attributes });
  const value =
    format === 'image'
      ? `<img${attributesHtml({ id, ...attributes, src: NO_IMAGE, alt: label, width: '96', height: '96' })}>`
      : format === 'link'
        ? `<a${attributesHtml({ id, ...attributes, href: text ?? '#page-subject' })}>${escapeHtml(text ?? '—')}</a>`
        : `<${valueTag(tag)}${given}>${escapeHtml(text ?? '—')}</${valueTag(tag)}>`;
  return `<div${isEmpty ? ' hidden' : ''}><dt>${escapeHtml(label)}</dt><dd>${value}</dd></div>`;
}

function valueTag(tag: string): string {
  return /^(?:strong|b|em|output|data|time|code|p|div|h[2-6])$/.test(tag) ? tag : 'span';
}

/** An empty picture: there is no image before there is an answer. */
const NO_IMAGE = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 1 1%22/%3E';
