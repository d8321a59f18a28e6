import { html, raw } from 'hono/html';
import type { Html } from '../../parts/html.ts';
import { TASK_EXAMPLES } from './examples.ts';
import { examples, field } from './parts.ts';
import type { TaskValues } from './values.ts';

/** The job that a new one is to be like, whose attachments go along. */
export interface Like {
  job_id: string;
  attachments: readonly string[];
}

export function taskForm(task: TaskValues, like: Like | undefined): Html {
  return html`<form class="wide" method="post" action="/dashboard/new/task" enctype="multipart/form-data">
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
</form>`;
}
