import { html } from 'hono/html';
import type { JobEvent } from '../../../contract/event.ts';
import type { Html } from '../../parts/html.ts';
import { offset } from '../../parts/times.ts';

/** Everything that happened to a job, as it comes. */
export function jobLog(events: readonly JobEvent[], start: number): Html {
  return html`<ol id="log" class="log" data-live tabindex="0" aria-label="Log">
${events.map(
  ({ at, type, phase, message }) =>
    html`<li class="is-${type}"><span class="at">${offset(at - start)}</span> <span class="phase">${type === 'log' || type === 'phase' ? phase : type}</span> <span class="message">${message}</span></li>`,
)}
</ol>`;
}
