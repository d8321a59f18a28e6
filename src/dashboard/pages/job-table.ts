import { html, raw } from 'hono/html';
import type { JobSummary } from '../../contract/job-list.ts';
import type { Html } from '../parts/html.ts';
import { statusBadge } from '../parts/status.ts';
import { duration, when } from '../parts/times.ts';

/** Jobs, one a row; on a phone each becomes a card. */
export function jobTable(jobs: readonly JobSummary[], { label, now }: { label: string; now: number }): Html {
  if (jobs.length === 0) return html`<p class="none">None.</p>`;
  return html`<table class="list" aria-label="${label}">
<thead><tr><th scope="col">Task</th><th scope="col">Status</th><th scope="col">Sender</th><th scope="col">Accepted</th><th scope="col">Took</th><th scope="col">Page</th></tr></thead>
<tbody>${jobs.map((job) => row(job, now))}</tbody>
</table>`;
}

function row(job: JobSummary, now: number): Html {
  const took = (job.finished_at ?? now) - job.created_at;
  const site = job.pages_url
    ? html`<a href="${job.pages_url}" rel="noreferrer">open</a>`
    : raw('<span class="faint">–</span>');
  return html`<tr>
<th scope="row"><a href="/dashboard/jobs/${job.job_id}">${job.task}</a> <small>round ${job.round}</small></th>
<td data-name="Status">${statusBadge(job.status)} ${job.finished_at === null ? html`<progress max="100" value="${job.progress}" aria-label="${job.phase}">${job.progress} %</progress> <small>${job.phase}</small>` : raw('')}${job.callback === 'failed' ? html` ${statusBadge('failed', 'callback failed')}` : raw('')}${job.error ? html`<small class="why">${job.error}</small>` : raw('')}</td>
<td data-name="Sender">${job.email}</td>
<td data-name="Accepted">${when(job.created_at)}</td>
<td data-name="Took">${duration(took)}</td>
<td data-name="Page">${site}</td>
</tr>`;
}
