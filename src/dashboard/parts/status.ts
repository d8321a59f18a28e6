import { html } from 'hono/html';
import type { Html } from './html.ts';

const SIGNS: Record<string, string> = {
  queued: '◦',
  pending: '◦',
  running: '▸',
  completed: '✓',
  passed: '✓',
  delivered: '✓',
  failed: '✕',
  cancelled: '–',
  undecided: '?',
};

/** A status in colour and words, its own if no others are given; the sign before it tells those apart who see no colours. */
export function statusBadge(status: string, words = status): Html {
  return html`<span class="status ${status}"><span aria-hidden="true">${SIGNS[status] ?? '·'}</span> ${words}</span>`;
}
