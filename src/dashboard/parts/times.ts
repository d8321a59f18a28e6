import { html } from 'hono/html';
import type { Html } from './html.ts';

/** A moment (Unix milliseconds) in UTC; the page's script says how long ago that is. */
export function when(at: number): Html {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}" title="${iso.replace('T', ' ').slice(0, 19)} UTC">${iso.replace('T', ' ').slice(0, 19)}</time>`;
}

/** Milliseconds as people read them. */
export function duration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  const minutes = Math.floor(ms / 60_000);
  const seconds = Math.floor((ms % 60_000) / 1_000);
  return minutes < 60 ? `${minutes} min ${seconds} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Milliseconds after a job began, as its log shows them. */
export function offset(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
