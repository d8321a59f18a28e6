import { html } from 'hono/html';
import type { Html } from './html.ts';

export { fineDuration as duration } from '../../domain/duration.ts';

/** A moment (Unix milliseconds) in UTC; the page's script says how long ago that is. */
export function when(at: number): Html {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}" title="${iso.replace('T', ' ').slice(0, 19)} UTC">${iso.replace('T', ' ').slice(0, 19)}</time>`;
}

/** Milliseconds after a job began, as its log shows them. */
export function offset(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
