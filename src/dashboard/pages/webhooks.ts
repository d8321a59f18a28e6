import { html, raw } from 'hono/html';
import type { WebhookDelivery } from '../../contract/webhook-delivery.ts';
import type { Html } from '../parts/html.ts';
import { statusBadge } from '../parts/status.ts';
import { when } from '../parts/times.ts';

/** The newest first; `more`: not all are here. */
export interface Webhooks {
  deliveries: readonly WebhookDelivery[];
  more: boolean;
}

/** Webhooks, how their last try went, and the button that sends one again. On a batch's page are those of its items, too. */
export function webhookList({ deliveries, more }: Webhooks, page: 'evaluation' | 'batch'): Html {
  if (deliveries.length === 0) return html`<p class="none">None.</p>`;
  const isBatch = page === 'batch';
  return html`<ul class="callbacks">${deliveries.map(
    ({ delivery_id, eval_id, type, url, state, reason, tries, last_try, next_try_at }) => html`<li>
<p>${statusBadge(state)} <code>${type}</code>${isBatch && eval_id ? html` of <a href="/dashboard/evaluations/${eval_id}"><code>${eval_id.slice(0, 13)}…</code></a>` : raw('')} to <code class="long">${url}</code></p>
<p class="hint">${tries} ${tries === 1 ? 'try' : 'tries'}${last_try ? html`, the last ${when(last_try.at)}: ${last_try.error ?? `HTTP ${last_try.http_status}`}` : raw('')}${reason ? html`. ${reason}` : raw('')}${next_try_at === null ? raw('') : html`. Next try: ${when(next_try_at)}`}</p>
${state === 'pending' ? raw('') : html`<form method="post" action="/dashboard/webhooks/${delivery_id}/replay${isBatch ? '?page=batch' : ''}"><button id="replay-${delivery_id}">Send it again</button></form>`}
</li>`,
  )}</ul>
${more ? html`<p class="hint">There are older ones: <code>GET /webhook-deliveries</code> lists all.</p>` : raw('')}`;
}
