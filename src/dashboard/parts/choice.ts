import { html, raw } from 'hono/html';
import type { Html } from './html.ts';

/** What a list is narrowed to by one of its members; '' for any. */
export function choice({
  name,
  label,
  values,
  chosen,
}: {
  name: string;
  label: string;
  values: readonly string[];
  chosen: string;
}): Html {
  return html`<label>${label} <select name="${name}">${['', ...values].map(
    (one) => html`<option value="${one}"${one === chosen ? raw(' selected') : ''}>${one || 'any'}</option>`,
  )}</select></label>`;
}
