import { html, raw } from 'hono/html';
import type { Refusal } from '../../../errors.ts';
import type { DashboardPage } from '../../send.ts';
import type { Session } from '../../session/sessions.ts';
import { layout } from '../layout.ts';
import { batchForm, batchInWords } from './batch-form.ts';
import { evaluationForm } from './evaluation-form.ts';
import { refused as whyRefused } from './refused.ts';
import { type Like, taskForm } from './task-form.ts';
import type { BatchValues, EvaluationValues, TaskValues } from './values.ts';

export type FormName = 'task' | 'evaluation' | 'batch';

export interface NewPageOptions {
  session: Session;
  task: TaskValues;
  like?: Like | undefined;
  evaluation: EvaluationValues;
  batch: BatchValues;
  /** Why what was sent was not taken. */
  refused?: { form: FormName; refusal: Refusal };
}

/** Forms for a site, for an evaluation and for several at once. */
export async function newPage(options: NewPageOptions): Promise<DashboardPage> {
  const { session, task, like, evaluation, batch, refused } = options;
  const problemOf = (form: FormName) =>
    refused?.form === form
      ? whyRefused(refused.refusal, form === 'batch' ? batchInWords : () => undefined)
      : raw('');
  return {
    html: await layout({
      title: 'New',
      session,
      body: html`<h1>New</h1>
<section aria-labelledby="site"><h2 id="site">A site</h2>
${problemOf('task')}
${taskForm(task, like)}</section>
<section aria-labelledby="evaluation"><h2 id="evaluation">An evaluation</h2>
${problemOf('evaluation')}
${evaluationForm(evaluation)}</section>
<section aria-labelledby="batch"><h2 id="batch">A batch of evaluations</h2>
${problemOf('batch')}
${batchForm(batch)}</section>`,
    }),
  };
}
