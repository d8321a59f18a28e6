import { html, raw } from 'hono/html';
import { EVALUATION_LIMITS } from '../../../domain/evaluation-limits.ts';
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

export function secondsField(id: string, label: string, value: string): Html {
  const { least, most } = EVALUATION_LIMITS.timeoutSeconds;
  return field(
    id,
    label,
    html`<input id="${id}" name="timeout_s" type="number" min="${least}" max="${most}" step="any" value="${value}" required>`,
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
