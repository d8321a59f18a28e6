import { html } from 'hono/html';
import type { Html } from '../../parts/html.ts';
import type { EvaluationValues, TaskValues } from './values.ts';

/** An input and what it is for. */
export function field(id: string, label: string, input: Html): Html {
  return html`<div class="field"><label for="${id}">${label}</label>${input}</div>`;
}

/** Buttons that only the script shows: without it they could do nothing. */
export function examples(list: Record<string, Partial<TaskValues> | Partial<EvaluationValues>>): Html {
  return html`<p class="examples">${Object.entries(list).map(
    ([name, values]) =>
      html`<button type="button" class="quiet" hidden data-example="${JSON.stringify(values)}">Example: ${name}</button> `,
  )}</p>`;
}
