import { html, raw } from 'hono/html';
import type { CallbackView } from '../../../contract/job-view.ts';
import type { Html } from '../../parts/html.ts';
import { statusBadge } from '../../parts/status.ts';
import { duration, when } from '../../parts/times.ts';

const CAUSES: Record<CallbackView['cause'], string> = {
  outcome: 'the outcome',
  'repeated-request': 'the same request came again',
  replay: 'somebody asked for it',
};

/** What the sender was told, how that went, and the button that tells it again. */
export function callbackList(jobId: string, callbacks: readonly CallbackView[]): Html {
  if (callbacks.length === 0) return html`<p class="none">The sender is told when the job has ended.</p>`;
  const isOnItsWay = callbacks.some(({ state }) => state === 'pending');
  return html`<ul class="callbacks">${callbacks.map(one)}</ul>
${
  isOnItsWay
    ? raw('')
    : html`<form method="post" action="/dashboard/jobs/${jobId}/replay"><button id="replay">Send it again</button> <span class="hint">The same body, to the same address.</span></form>`
}`;
}

function one({ delivery_id, state, cause, url, body, tries, next_try_at }: CallbackView): Html {
  return html`<li>
<p>${statusBadge(state)} to <code class="long">${url}</code> <small>${CAUSES[cause]}</small></p>
${next_try_at === null ? raw('') : html`<p class="hint">Next try: ${when(next_try_at)}</p>`}
<ol>${tries.map(
    ({ at, sent_by, http_status, error, duration_ms }) =>
      html`<li>${when(at)} by the ${sent_by}: ${error ?? `HTTP ${http_status}`} <small>${duration(duration_ms)}</small></li>`,
  )}</ol>
<details id="${delivery_id}"><summary>Body</summary><pre tabindex="0">${pretty(body)}</pre></details>
</li>`;
}

function pretty(body: string): string {
  return JSON.stringify(JSON.parse(body), null, 2);
}
