import { html, raw } from 'hono/html';
import { LANGUAGES } from '../../domain/languages.ts';
import type { Refusal } from '../../errors.ts';
import type { Html } from '../parts/html.ts';
import type { DashboardPage } from '../send.ts';
import type { Session } from '../session/sessions.ts';
import { EVALUATION_EXAMPLES, TASK_EXAMPLES } from './examples.ts';
import { layout } from './layout.ts';

export type TaskValues = Record<
  | 'email'
  | 'task'
  | 'round'
  | 'nonce'
  | 'brief'
  | 'checks'
  | 'evaluation_url'
  | 'attachment_name'
  | 'attachment_text',
  string
>;
export type EvaluationValues = Record<'code' | 'language' | 'stdin' | 'timeout_s', string>;

export interface NewPageOptions {
  session: Session;
  task: TaskValues;
  /** The job whose attachments go along. */
  like?: { job_id: string; attachments: readonly string[] } | undefined;
  evaluation: EvaluationValues;
  /** Why what was sent was not taken. */
  refused?: { form: 'task' | 'evaluation'; refusal: Refusal };
}

/** Forms for a site and for an evaluation. */
export async function newPage({
  session,
  task,
  like,
  evaluation,
  refused,
}: NewPageOptions): Promise<DashboardPage> {
  return {
    html: await layout({
      title: 'New',
      session,
      body: html`<h1>New</h1>
<section aria-labelledby="site"><h2 id="site">A site</h2>
${refused?.form === 'task' ? problem(refused.refusal) : raw('')}
<form class="wide" method="post" action="/dashboard/new/task" enctype="multipart/form-data">
${examples(TASK_EXAMPLES)}
${field('task', 'Name', html`<input id="task" name="task" value="${task.task}" required maxlength="200">`)}
${field(
  'brief',
  'Brief: what the page has to be and do',
  html`<textarea id="brief" name="brief" rows="6" required>
${task.brief}</textarea>`,
)}
${field(
  'checks',
  'Checks, one a line: JavaScript after “js:”, or words',
  html`<textarea id="checks" name="checks" rows="4" spellcheck="false">
${task.checks}</textarea>`,
)}
${like ? html`<p class="hint">The attachments of <a href="/dashboard/jobs/${like.job_id}">that job</a> go along: ${like.attachments.join(', ') || 'none'}.</p><input type="hidden" name="like" value="${like.job_id}">` : raw('')}
${field('files', 'Attachments', html`<input id="files" name="files" type="file" multiple>`)}
<details${task.attachment_name ? raw(' open') : ''}><summary>An attachment written here</summary>
${field('attachment_name', 'File name', html`<input id="attachment_name" name="attachment_name" value="${task.attachment_name}">`)}
${field(
  'attachment_text',
  'Contents',
  html`<textarea id="attachment_text" name="attachment_text" rows="4" spellcheck="false">
${task.attachment_text}</textarea>`,
)}
</details>
${field('email', 'Sender', html`<input id="email" name="email" value="${task.email}" required maxlength="320">`)}
${field('evaluation_url', 'Who is told how it ended', html`<input id="evaluation_url" name="evaluation_url" type="url" value="${task.evaluation_url}" required>`)}
<p class="hint">The address that stands there at first takes callbacks and forgets them; what it was sent is on the job’s page.</p>
<div class="row">${field('round', 'Round', html`<input id="round" name="round" type="number" min="1" max="1000" value="${task.round}" required>`)}
${field('nonce', 'Nonce', html`<input id="nonce" name="nonce" value="${task.nonce}" required maxlength="500">`)}</div>
<button>Make it</button>
</form></section>
<section aria-labelledby="evaluation"><h2 id="evaluation">An evaluation</h2>
${refused?.form === 'evaluation' ? problem(refused.refusal) : raw('')}
<form class="wide" method="post" action="/dashboard/new/evaluation">
${examples(EVALUATION_EXAMPLES)}
${field('language', 'Language', html`<select id="language" name="language">${LANGUAGES.map((name) => html`<option${name === evaluation.language ? raw(' selected') : ''}>${name}</option>`)}</select>`)}
${field(
  'code',
  'Program',
  html`<textarea id="code" name="code" rows="8" required spellcheck="false">
${evaluation.code}</textarea>`,
)}
${field(
  'stdin',
  'Standard input',
  html`<textarea id="stdin" name="stdin" rows="2" spellcheck="false">
${evaluation.stdin}</textarea>`,
)}
${field('timeout_s', 'Seconds it may take', html`<input id="timeout_s" name="timeout_s" type="number" min="0.1" max="300" step="any" value="${evaluation.timeout_s}" required>`)}
<button>Run it</button>
</form></section>`,
    }),
  };
}

function field(id: string, label: string, input: Html): Html {
  return html`<div class="field"><label for="${id}">${label}</label>${input}</div>`;
}

function problem({ message, fields }: Refusal): Html {
  return html`<div class="problem" role="alert"><p>${message}</p><ul>${fields.map(({ pointer, detail }) => html`<li><code>${pointer.replace('#/', '')}</code> ${detail}</li>`)}</ul></div>`;
}

/** Buttons that only the script shows: without it they could do nothing. */
function examples(list: Record<string, Partial<TaskValues> | Partial<EvaluationValues>>): Html {
  return html`<p class="examples">${Object.entries(list).map(
    ([name, values]) =>
      html`<button type="button" class="quiet" hidden data-example="${JSON.stringify(values)}">Example: ${name}</button> `,
  )}</p>`;
}
