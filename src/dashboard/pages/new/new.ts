import { html, raw } from 'hono/html';
import type { Refusal } from '../../../errors.ts';
import type { Html } from '../../parts/html.ts';
import type { DashboardPage } from '../../send.ts';
import type { Session } from '../../session/sessions.ts';
import { layout } from '../layout.ts';
import { evaluationForm } from './evaluation-form.ts';
import { type Like, taskForm } from './task-form.ts';
import type { EvaluationValues, TaskValues } from './values.ts';

export interface NewPageOptions {
  session: Session;
  task: TaskValues;
  like?: Like | undefined;
  evaluation: EvaluationValues;
  /** Why what was sent was not taken. */
  refused?: { form: 'task' | 'evaluation'; refusal: Refusal };
}

/** Forms for a site and for an evaluation. */
export async function newPage(options: NewPageOptions): Promise<DashboardPage> {
  const { session, task, like, evaluation, refused } = options;
  return {
    html: await layout({
      title: 'New',
      session,
      body: html`<h1>New</h1>
<section aria-labelledby="site"><h2 id="site">A site</h2>
${refused?.form === 'task' ? problem(refused.refusal) : raw('')}
${taskForm(task, like)}</section>
<section aria-labelledby="evaluation"><h2 id="evaluation">An evaluation</h2>
${refused?.form === 'evaluation' ? problem(refused.refusal) : raw('')}
${evaluationForm(evaluation)}</section>`,
    }),
  };
}

function problem({ message, fields }: Refusal): Html {
  return html`<div class="problem" role="alert"><p>${message}</p><ul>${fields.map(({ pointer, detail }) => html`<li><code>${pointer.replace('#/', '')}</code> ${detail}</li>`)}</ul></div>`;
}
