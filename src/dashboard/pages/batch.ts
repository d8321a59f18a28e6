import { html, raw } from 'hono/html';
import type { BatchView } from '../../contract/evaluation/batch-view.ts';
import type { Html } from '../parts/html.ts';
import { statusBadge } from '../parts/status.ts';
import { duration, when } from '../parts/times.ts';
import type { DashboardPage } from '../send.ts';
import type { Session } from '../session/sessions.ts';
import { evaluationTable } from './evaluations.ts';
import { layout } from './layout.ts';
import { type Webhooks, webhookList } from './webhooks.ts';

/** One batch: a bar that moves, and its items page by page. */
export async function batchPage(options: {
  session: Session;
  batch: Omit<BatchView, 'next'>;
  /** Index of the item to go on from. */
  next: number | null;
  from: number;
  /** Its own and those of its items. */
  webhooks: Webhooks;
}): Promise<DashboardPage> {
  const { session, batch, next, from, webhooks } = options;
  const { batch_id, results } = batch;
  const path = `/dashboard/batches/${batch_id}`;
  return {
    html: await layout({
      title: `Batch ${batch_id.slice(6, 14)}`,
      session,
      events: `${path}/changes`,
      body: html`<div id="head" data-live>${head(batch)}</div>
<section id="items" aria-labelledby="items-title" data-live><h2 id="items-title">Items</h2>
${evaluationTable(results, 'In the order of the request')}
<nav class="pager" aria-label="Pages">${from > 0 ? html`<a href="${path}" rel="first">First</a>` : raw('')} ${next === null ? raw('') : html`<a href="${path}?from=${next}" rel="next">Next</a>`}</nav>
</section>
<section id="webhooks" aria-labelledby="webhooks-title" data-live><h2 id="webhooks-title">Webhooks</h2>${webhookList(webhooks, 'batch')}</section>`,
    }),
  };
}

function head({
  batch_id,
  status,
  counts,
  progress,
  created_at,
  finished_at,
}: Omit<BatchView, 'next'>): Html {
  const isOpen = finished_at === null;
  return html`<p class="crumbs"><a href="/dashboard/evaluations">Evaluations</a></p>
<h1>Batch <small><code>${batch_id}</code></small></h1>
<p>${statusBadge(status)} accepted ${when(created_at)}${isOpen ? raw('') : `, took ${duration(finished_at - created_at)}`}</p>
<p><progress class="wide" max="100" value="${progress}" aria-label="Ended">${progress} %</progress> ${progress} %</p>
<ul class="figures">${(['total', 'queued', 'running', 'completed', 'failed', 'cancelled'] as const).map(
    (name) => html`<li><span class="name">${name}</span> <span class="value">${counts[name]}</span></li>`,
  )}</ul>
<div class="actions">${isOpen ? html`<form method="post" action="/dashboard/batches/${batch_id}/cancel"><button id="cancel">Cancel</button></form>` : raw('')}
<a href="/eval-batches/${batch_id}">JSON</a></div>`;
}
