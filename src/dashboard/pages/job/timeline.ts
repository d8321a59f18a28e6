import { html } from 'hono/html';
import type { JobEvent } from '../../../contract/event.ts';
import { stretchesOf } from '../../../domain/job-stretches.ts';
import type { Html } from '../../parts/html.ts';
import { duration } from '../../parts/times.ts';

/** The phases as bars below each other, each where its time was. */
export function timeline(events: readonly JobEvent[], until: number): Html {
  const all = stretchesOf(events, until);
  const start = all[0]?.from ?? until;
  const whole = Math.max(1, until - start);
  const share = (ms: number) => ((1_000 * ms) / whole).toFixed(1);
  const attempts = new Set(all.map(({ attempt }) => attempt)).size;
  return html`<table class="timeline">
<caption>${duration(whole)} in all${attempts > 1 ? `, ${attempts} attempts` : ''}</caption>
<thead><tr><th scope="col">Phase</th><th scope="col">Took</th><th scope="col">When</th></tr></thead>
<tbody>${all.map(
    ({ phase, attempt, from, to }) => html`<tr>
<th scope="row">${phase}${attempts > 1 ? html` <small>attempt ${attempt}</small>` : ''}</th><td>${duration(to - from)}</td>
<td><svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="1000" height="10"/><rect class="bar" x="${share(from - start)}" width="${Math.max(4, Number(share(to - from)))}" height="10"/></svg></td></tr>`,
  )}</tbody></table>`;
}
