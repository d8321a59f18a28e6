/** The form of a lookup page, and the lines below it that report how a lookup goes. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../kit/elements.ts';
import type { Control } from './controls.ts';
import type { ActiveFeature, StatusLine } from './feature.ts';
import { inputId } from './own-ids.ts';
import type { LookupSettings } from './settings.ts';

interface Options {
  settings: LookupSettings;
  active: readonly ActiveFeature[];
  statuses: readonly StatusLine[];
}

export function formSection({ settings, active, statuses }: Options): string {
  const { endpoint, controls } = settings;
  const inputs = endpoint.inputs.map(({ name, label, example }, index) => {
    const control = controls.inputs[index];
    const own = { name, type: 'text', placeholder: example };
    const attributes = controlAttributes(control, { id: inputId(name), class: 'form-control', own });
    return `<label class="field">${escapeHtml(label)}
            <input${attributes} required autocomplete="off" autocapitalize="none" spellcheck="false">
          </label>`;
  });
  const fields = [...inputs, ...active.flatMap(({ parts }) => parts.control ?? [])];
  const form = controlAttributes(controls.form, { id: 'lookup-form', class: 'form' });
  const own = { type: 'submit' };
  const button = controlAttributes(controls.button, { id: 'lookup-button', class: 'btn btn-primary', own });
  return `<section class="card" aria-label="Lookup">
        <form${form}>
          ${fields.join('\n          ')}
          <div class="actions"><button${button}>${inputs.length > 0 ? 'Look up' : 'Load'}</button></div>
        </form>
        <div class="statuses">
          ${statuses.map(statusHtml).join('\n          ')}
        </div>
      </section>`;
}

/** What a task wants of the element, over what it has by itself; classes add up. */
export function controlAttributes(
  asked: Control | undefined,
  usual: { id: string; class: string; own?: Record<string, string | undefined> },
): string {
  const { class: askedClass = '', ...given } = asked?.attributes ?? {};
  const classes = `${usual.class} ${askedClass}`.trim();
  return attributesHtml({ id: asked?.id ?? usual.id, ...usual.own, ...given, class: classes });
}

function statusHtml({ id, attributes, shows }: StatusLine): string {
  const own = { role: 'status', 'aria-live': 'polite' };
  const html = controlAttributes({ id, attributes }, { id, class: 'notice', own });
  return `<div${html}>${shows === 'all' ? 'Ready for a lookup.' : ''}</div>`;
}
