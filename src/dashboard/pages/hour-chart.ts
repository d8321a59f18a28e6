import { html } from 'hono/html';
import type { Overview } from '../../store/overview.ts';
import type { Html } from '../parts/html.ts';

const HEIGHT = 64;
const STEP = 12;
const KINDS = ['completed', 'failed', 'cancelled', 'open'] as const;

/** The jobs of each hour as bars; whoever cannot see them reads the sums. */
export function hourChart(hours: Overview['hours']): Html {
  const totals = hours.map((hour) => KINDS.reduce((all, kind) => all + hour[kind], 0));
  const most = Math.max(1, ...totals);
  const all = totals.reduce((sum, n) => sum + n, 0);
  const bars = hours.map((hour, i) => {
    let top = HEIGHT;
    return KINDS.map((kind) => {
      const height = (hour[kind] / most) * HEIGHT;
      top -= height;
      if (height === 0) return '';
      const from = new Date(hour.from).toISOString().slice(11, 16);
      return html`<rect class="${kind}" x="${i * STEP}" y="${top.toFixed(1)}" width="${STEP - 2}" height="${height.toFixed(1)}"><title>${from} UTC: ${hour[kind]} ${kind}</title></rect>`;
    });
  });
  if (all === 0) return html``;
  const label = `${all} ${all === 1 ? 'job' : 'jobs'} in the last ${hours.length - 1} hours, at most ${Math.max(...totals)} in one`;
  return html`<figure class="hours"><figcaption>${label}</figcaption>
<svg role="img" aria-label="${label}" viewBox="0 0 ${hours.length * STEP} ${HEIGHT}" preserveAspectRatio="none">
<line x1="0" x2="${hours.length * STEP}" y1="${HEIGHT - 0.5}" y2="${HEIGHT - 0.5}"/>${bars}</svg></figure>`;
}
