import { html, raw } from 'hono/html';
import type { JobView } from '../../../contract/job-view.ts';
import type { Html } from '../../parts/html.ts';
import { when } from '../../parts/times.ts';

/** Each attempt and the run that made it. */
export function attemptList(attempts: JobView['attempts']): Html {
  return html`<ol class="attempts">${attempts.map(
    ({ dispatched_at, claimed_at, ended_at, run_url, reason }) => html`<li>
${dispatched_at === null ? 'Not dispatched' : html`Dispatched ${when(dispatched_at)}`}${claimed_at === null ? raw('') : html`, claimed ${when(claimed_at)}`}${ended_at === null ? raw('') : html`, ended ${when(ended_at)}`}${reason ? html`: ${reason}` : raw('')}.
${run_url ? html`<a href="${run_url}" rel="noreferrer">The run’s log</a>` : raw('')}
</li>`,
  )}</ol>`;
}
