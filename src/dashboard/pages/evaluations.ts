import { html, raw } from 'hono/html';
import { cursorText } from '../../contract/cursor.ts';
import type { BatchSummary, EvaluationQuery, EvaluationSummary } from '../../contract/evaluation/lists.ts';
import { evaluationStatus } from '../../contract/evaluation/view.ts';
import { choice } from '../parts/choice.ts';
import type { Html } from '../parts/html.ts';
import { pager } from '../parts/pager.ts';
import { statusBadge } from '../parts/status.ts';
import { duration, when } from '../parts/times.ts';
import type { DashboardPage } from '../send.ts';
import type { Session } from '../session/sessions.ts';
import { layout } from './layout.ts';

const PATH = '/dashboard/evaluations';

/** The organisation's newest batches, and its evaluations page by page. */
export async function evaluationsPage(options: {
  session: Session;
  query: EvaluationQuery;
  batches: readonly BatchSummary[];
  evaluations: readonly EvaluationSummary[];
  more: boolean;
}): Promise<DashboardPage> {
  const { session, query, batches, evaluations, more } = options;
  const { status = '' } = query;
  const last = evaluations.at(-1);
  return {
    html: await layout({
      title: 'Evaluations',
      session,
      events: query.cursor ? null : '/dashboard/changes',
      body: html`<h1>Evaluations</h1>
<form class="filters" action="${PATH}">
${choice({ name: 'status', label: 'Status', values: evaluationStatus.options, chosen: status })}
<button>Show</button>
</form>
<div id="evaluations" data-live>
${batches.length > 0 ? html`<section aria-labelledby="batches"><h2 id="batches">Batches</h2>${batchTable(batches)}</section>` : raw('')}
<section aria-labelledby="single"><h2 id="single">One by one</h2>
${evaluationTable(evaluations, 'Newest first')}
${pager({
  path: PATH,
  query: { ...(status && { status }) },
  isFirst: query.cursor === undefined,
  next: more && last ? cursorText({ createdAt: last.created_at, id: last.eval_id }) : null,
})}
</section></div>`,
    }),
  };
}

/** Evaluations, one a row. */
export function evaluationTable(list: readonly EvaluationSummary[], caption: string): Html {
  if (list.length === 0) return html`<p class="none">None.</p>`;
  return html`<table class="list"><caption>${caption}</caption>
<thead><tr><th scope="col">Evaluation</th><th scope="col">Status</th><th scope="col">Language</th><th scope="col">Accepted</th><th scope="col">Took</th></tr></thead>
<tbody>${list.map(
    ({ eval_id, batch_index, status, error, exit_code, language, created_at, duration_ms }) => html`<tr>
<th scope="row"><a href="${PATH}/${eval_id}">${batch_index === null ? html`<code>${eval_id.slice(0, 13)}…</code>` : `Item ${batch_index}`}</a></th>
<td data-name="Status">${statusBadge(status)} ${exit_code === null ? raw('') : html`<small>exit ${exit_code}</small>`}${error ? html`<small class="why">${error.message}</small>` : raw('')}</td>
<td data-name="Language">${language}</td><td data-name="Accepted">${when(created_at)}</td>
<td data-name="Took">${duration_ms === null ? '–' : duration(duration_ms)}</td></tr>`,
  )}</tbody></table>`;
}

function batchTable(batches: readonly BatchSummary[]): Html {
  return html`<table class="list"><caption>The newest batches</caption>
<thead><tr><th scope="col">Batch</th><th scope="col">Status</th><th scope="col">Items</th><th scope="col">Accepted</th></tr></thead>
<tbody>${batches.map(
    ({ batch_id, status, counts, progress, created_at }) => html`<tr>
<th scope="row"><a href="/dashboard/batches/${batch_id}"><code>${batch_id.slice(0, 14)}…</code></a></th>
<td data-name="Status">${statusBadge(status)} <progress max="100" value="${progress}" aria-label="Ended">${progress} %</progress></td>
<td data-name="Items">${counts.total}, ${counts.failed} failed</td><td data-name="Accepted">${when(created_at)}</td></tr>`,
  )}</tbody></table>`;
}
