import { html } from 'hono/html';
import type { Html } from './html.ts';

/** What is known, as names and values; what is not known is left out. */
export function facts(
  pairs: readonly (readonly [string, Html | string | number | null | undefined])[],
): Html {
  const known = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
