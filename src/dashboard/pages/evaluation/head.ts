import { html, raw } from 'hono/html';
import type { EvaluationView } from '../../../contract/evaluation/view.ts';
import type { Html } from '../../parts/html.ts';
import { statusBadge } from '../../parts/status.ts';

/** How an evaluation stands, and what can be done about it. */
export function evaluationHead({
  eval_id,
  status,
  phase,
  error,
  exit_code,
  finished_at,
  batch_id,
  batch_index,
  queue_position,
  cached_from,
}: EvaluationView): Html {
  const isOpen = finished_at === null;
  return html`<p class="crumbs"><a href="/dashboard/evaluations">Evaluations</a>${batch_id ? html` / <a href="/dashboard/batches/${batch_id}">batch</a>, item ${batch_index}` : raw('')}</p>
<h1>Evaluation <small><code>${eval_id}</code></small></h1>
<p>${statusBadge(status)} ${isOpen && phase !== status ? phase : raw('')}${queue_position === null ? raw('') : html`, ${queue_position} before it`}${exit_code === null ? raw('') : html` with exit code ${exit_code}`}</p>
${cached_from ? html`<p class="hint">The result of <a href="/dashboard/evaluations/${cached_from}">an equal evaluation</a> before.</p>` : raw('')}
${error ? html`<p class="problem" role="status">${error.message}</p>` : raw('')}
<div class="actions">
${isOpen ? html`<form method="post" action="/dashboard/evaluations/${eval_id}/cancel"><button id="cancel">Cancel</button></form>` : raw('')}
<a href="/eval-status/${eval_id}">JSON</a> <a href="/eval-status/${eval_id}/output">Output as it came</a></div>`;
}
