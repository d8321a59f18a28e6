import { html, raw } from 'hono/html';
import type { Html } from './html.ts';

/** Which status a list is narrowed to; '' for any. */
export function statusSelect(statuses: readonly string[], chosen: string): Html {
  return html`<label>Status <select name="status">${['', ...statuses].map(
    (one) => html`<option value="${one}"${one === chosen ? raw(' selected') : ''}>${one || 'any'}</option>`,
  )}</select></label>`;
}
