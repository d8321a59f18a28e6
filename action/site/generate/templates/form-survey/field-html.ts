/** Fields as HTML: each with its label, groups of choices in a fieldset. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../kit/elements.ts';
import type { Field } from './field.ts';

export function fieldHtml(field: Field): string {
  if (field.kind === 'radio' || field.kind === 'checkboxes') return groupHtml(field);
  const label = `<label for="${escapeHtml(field.id)}" data-label="${escapeHtml(field.label)}">${labelHtml(field)}</label>`;
  const control = controlHtml(field);
  return field.kind === 'checkbox'
    ? `<div class="choice">${control}${label}</div>`
    : `<div class="field">${label}${control}</div>`;
}

function labelHtml({ label, required }: Field): string {
  return `${escapeHtml(label)}${required ? ' <span class="required">(required)</span>' : ''}`;
}

function controlHtml(field: Field): string {
  const { class: own, ...asked } = field.attributes;
  const common = {
    id: field.id,
    name: field.name,
    class: [own, CLASSES[field.kind] ?? 'form-control'].filter(Boolean).join(' ') || undefined,
    required: field.required ? '' : undefined,
    ...asked,
  };
  if (field.kind === 'textarea') return `<textarea${attributesHtml({ rows: '5', ...common })}></textarea>`;
  if (field.kind === 'select') {
    const options = field.options.map(
      (value) => `<option value="${escapeHtml(value)}">${escapeHtml(value)}</option>`,
    );
    const first = `<option value="">${options.length > 0 ? 'Please choose' : 'No choices were given'}</option>`;
    return `<select${attributesHtml(common)}>${first}${options.join('')}</select>`;
  }
  return `<input${attributesHtml({ type: field.kind, ...common })}>`;
}

const CLASSES: Partial<Record<Field['kind'], string>> = { select: 'form-select', checkbox: '', range: '' };

/** The first choice has the field's id: what looks for the field finds it. */
function groupHtml(field: Field): string {
  const type = field.kind === 'radio' ? 'radio' : 'checkbox';
  const { class: own, ...asked } = field.attributes;
  const choices = field.options.map((value, index) => {
    const id = `${field.id}-${index + 1}`;
    const isRequired = field.required && type === 'radio' && index === 0;
    const attributes = attributesHtml({
      type,
      id,
      name: field.name,
      value,
      required: isRequired ? '' : undefined,
    });
    return `<div class="choice"><input${attributes}><label for="${escapeHtml(id)}">${escapeHtml(value)}</label></div>`;
  });
  const { type: _, autocomplete: __, ...rest } = asked;
  return `<fieldset${attributesHtml({ id: field.id, class: own, ...rest })}><legend>${labelHtml(field)}</legend>${choices.join('')}</fieldset>`;
}
