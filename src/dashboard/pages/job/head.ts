import { html, raw } from 'hono/html';
import type { CallbackView, JobView } from '../../../contract/job-view.ts';
import type { Html } from '../../parts/html.ts';
import { statusBadge } from '../../parts/status.ts';
import { duration } from '../../parts/times.ts';
import { notTold } from './not-told.ts';

/** How a job stands, and what can be done about it. */
export function jobHead(job: JobView, callbacks: readonly CallbackView[], now: number): Html {
  const isOpen = job.finished_at === null;
  const place =
    job.queue_position === null
      ? ''
      : `, ${job.queue_position} before it, about ${job.expected_wait_s} s to wait`;
  return html`<p class="crumbs"><a href="/dashboard/jobs">Jobs</a></p>
<h1>${job.task} <small>round ${job.round}</small></h1>
<p>${statusBadge(job.status)} ${isOpen ? html`<progress max="100" value="${job.progress}" aria-label="Progress">${job.progress} %</progress> ${job.phase}${place}` : html`after ${duration((job.finished_at ?? now) - job.created_at)}`}${notTold(callbacks)}</p>
${job.error ? html`<p class="problem" role="status">${job.error}</p>` : raw('')}
<div class="actions">
${isOpen ? html`<form method="post" action="/dashboard/jobs/${job.job_id}/cancel"><button id="cancel">Cancel</button></form>` : html`<a class="button" href="/dashboard/new?like=${job.job_id}">Try again</a>`}
<a href="/jobs/${job.job_id}">JSON</a>
</div>`;
}
