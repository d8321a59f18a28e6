import { html, raw } from 'hono/html';
import type { EvaluationView } from '../../../contract/evaluation/view.ts';
import { shortId } from '../../../domain/short-id.ts';
import type { StoredInput } from '../../../store/evaluations/new-evaluation.ts';
import type { DashboardPage } from '../../send.ts';
import type { Session } from '../../session/sessions.ts';
import { layout } from '../layout.ts';
import { type Webhooks, webhookList } from '../webhooks.ts';
import { evaluationHead } from './head.ts';
import { measured } from './measured.ts';

export interface EvaluationPageOptions {
  session: Session;
  evaluation: EvaluationView;
  /** Null once it is forgotten, and for what was answered from the cache. */
  input: StoredInput | null;
  webhooks: Webhooks;
}

/** One evaluation: its program, what it writes as it comes, and how it ended. */
export async function evaluationPage(options: EvaluationPageOptions): Promise<DashboardPage> {
  const { session, evaluation, input, webhooks } = options;
  const { eval_id, finished_at, output, output_truncated } = evaluation;
  return {
    html: await layout({
      title: `Evaluation ${shortId(eval_id)}`,
      session,
      events: `/dashboard/evaluations/${eval_id}/changes`,
      body: html`<div id="head" data-live>${evaluationHead(evaluation)}</div>
<section id="output-part" aria-labelledby="output-title" data-live><h2 id="output-title">Output</h2>
${
  output === ''
    ? html`<p class="none">${finished_at === null ? 'Nothing yet.' : 'None.'}</p>`
    : html`<pre id="output" class="output" tabindex="0">
${output}</pre>`
}
${output_truncated ? html`<p class="hint">It wrote more than is kept.</p>` : raw('')}</section>
<section id="facts" aria-labelledby="facts-title" data-live><h2 id="facts-title">How it ran</h2>${measured(evaluation, input)}</section>
<section id="webhooks" aria-labelledby="webhooks-title" data-live><h2 id="webhooks-title">Webhooks</h2>${webhookList(webhooks, 'evaluation')}</section>
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
