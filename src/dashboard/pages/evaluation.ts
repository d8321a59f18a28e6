import { html, raw } from 'hono/html';
import { EVALUATION_EVENT_TYPES } from '../../contract/evaluation/event.ts';
import type { EvaluationView } from '../../contract/evaluation/view.ts';
import type { WebhookDelivery } from '../../contract/webhook-delivery.ts';
import type { StoredInput } from '../../store/evaluations/new-evaluation.ts';
import { facts } from '../parts/facts.ts';
import type { Html } from '../parts/html.ts';
import { statusBadge } from '../parts/status.ts';
import { duration, when } from '../parts/times.ts';
import type { DashboardPage } from '../send.ts';
import type { Session } from '../session/sessions.ts';
import { layout } from './layout.ts';
import { webhookList } from './webhooks.ts';

export interface EvaluationPageOptions {
  session: Session;
  evaluation: EvaluationView;
  /** Null once it is forgotten, and for what was answered from the cache. */
  input: StoredInput | null;
  /** The newest event that is shown. */
  seq: number;
  webhooks: readonly WebhookDelivery[];
}

/** One evaluation: its program, what it writes as it comes, and how it ended. */
export async function evaluationPage(options: EvaluationPageOptions): Promise<DashboardPage> {
  const { session, evaluation, input, seq, webhooks } = options;
  const { eval_id, finished_at, output, output_truncated } = evaluation;
  return {
    html: await layout({
      title: `Evaluation ${eval_id.slice(5, 13)}`,
      session,
      events: finished_at === null ? `/eval-status/${eval_id}/events?last_event_id=${seq}` : null,
      types: EVALUATION_EVENT_TYPES,
      body: html`<div id="head" data-live>${head(evaluation)}</div>
<section id="output-part" aria-labelledby="output-title" data-live><h2 id="output-title">Output</h2>
${
  output === ''
    ? html`<p class="none">${finished_at === null ? 'Nothing yet.' : 'None.'}</p>`
    : html`<pre id="output" class="output" tabindex="0">
${output}</pre>`
}
${output_truncated ? html`<p class="hint">It wrote more than is kept.</p>` : raw('')}</section>
<section id="facts" aria-labelledby="facts-title" data-live><h2 id="facts-title">How it ran</h2>${measured(evaluation, input)}</section>
<section id="webhooks" aria-labelledby="webhooks-title" data-live><h2 id="webhooks-title">Webhooks</h2>${webhookList(webhooks)}</section>
<section aria-labelledby="code-title"><h2 id="code-title">Program</h2>
${
  input
    ? html`<pre tabindex="0">
${input.code}</pre>${
        input.stdin
          ? html`<h3>Standard input</h3><pre tabindex="0">
${input.stdin}</pre>`
          : raw('')
      }`
    : html`<p class="none">It is not kept: the result came from the cache, or has expired.</p>`
}
</section>`,
    }),
  };
}

function head({
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

function measured(view: EvaluationView, input: StoredInput | null): Html {
  const ms = (value: number | null) => (value === null ? null : duration(value));
  const limit = (value: string | undefined) => (value === undefined ? '' : ` of at most ${value}`);
  return facts([
    ['Language', view.language],
    ['Sandbox', view.sandbox],
    ['Arguments', input && input.args.length > 0 ? input.args.join(' ') : null],
    ['Accepted', when(view.created_at)],
    ['Waited for a worker', ms(view.queue_ms)],
    ['Start', ms(view.start_ms)],
    [
      'Ran',
      view.duration_ms === null
        ? null
        : `${duration(view.duration_ms)}${limit(input ? duration(input.timeout_ms) : undefined)}`,
    ],
    ['Processor', ms(view.cpu_ms)],
    [
      'Memory',
      view.memory_mb === null
        ? null
        : `${view.memory_mb} MB${limit(input ? `${input.memory_mb} MB` : undefined)}`,
    ],
    ['Output', `${view.output_bytes} bytes${limit(input ? `${input.output_limit}` : undefined)}`],
    ['Attempts', view.attempt > 1 ? view.attempt : null],
    ['Run', view.run_url ? html`<a href="${view.run_url}" rel="noreferrer">its log</a>` : null],
    ['Kept until', when(view.expires_at)],
  ]);
}
