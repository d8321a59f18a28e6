import { html, raw } from 'hono/html';
import { LANGUAGES } from '../../../domain/languages.ts';
import type { Html } from '../../parts/html.ts';
import type { BatchValues, EvaluationValues, TaskValues } from './values.ts';

/** An input and what it is for. */
export function field(id: string, label: string, input: Html): Html {
  return html`<div class="field"><label for="${id}">${label}</label>${input}</div>`;
}

export function languageField(id: string, selected: string): Html {
  return field(
    id,
    'Language',
    html`<select id="${id}" name="language">${LANGUAGES.map((name) => html`<option${name === selected ? raw(' selected') : ''}>${name}</option>`)}</select>`,
  );
}

/** Buttons that only the script shows: without it they could do nothing. */
export function examples(
  list: Record<string, Partial<TaskValues> | Partial<EvaluationValues> | Partial<BatchValues>>,
): Html {
  return html`<p class="examples">${Object.entries(list).map(
    ([name, values]) =>
      html`<button type="button" class="quiet" hidden data-example="${JSON.stringify(values)}">Example: ${name}</button> `,
  )}</p>`;
}
