import { html, raw } from 'hono/html';
import type { WebhookDelivery } from '../../contract/webhook-delivery.ts';
import type { Html } from '../parts/html.ts';
import { statusBadge } from '../parts/status.ts';
import { when } from '../parts/times.ts';

/** Webhooks, how their last try went, and the button that sends one again. */
export function webhookList(list: readonly WebhookDelivery[]): Html {
  if (list.length === 0) return html`<p class="none">None.</p>`;
  return html`<ul class="callbacks">${list.map(
    ({ delivery_id, type, url, state, reason, tries, last_try, next_try_at }) => html`<li>
<p>${statusBadge(state)} <code>${type}</code> to <code class="long">${url}</code></p>
<p class="hint">${tries} ${tries === 1 ? 'try' : 'tries'}${last_try ? html`, the last ${when(last_try.at)}: ${last_try.error ?? `HTTP ${last_try.http_status}`}` : raw('')}${reason ? html`. ${reason}` : raw('')}${next_try_at === null ? raw('') : html`. Next try not before ${when(next_try_at)}`}</p>
${state === 'pending' ? raw('') : html`<form method="post" action="/dashboard/webhooks/${delivery_id}/replay"><button id="replay-${delivery_id}">Send it again</button></form>`}
</li>`,
  )}</ul>`;
}
