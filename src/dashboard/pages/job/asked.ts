import { html } from 'hono/html';
import type { JobView } from '../../../contract/job-view.ts';
import type { SiteTask } from '../../../contract/task.ts';
import type { Round } from '../../../store/rounds.ts';
import { facts } from '../../parts/facts.ts';
import type { Html } from '../../parts/html.ts';
import { when } from '../../parts/times.ts';

/** What the sender asked for, and the other rounds of the same site. */
export function asked(task: SiteTask, job: JobView, rounds: readonly Round[]): Html {
  const others = rounds.filter(({ job_id }) => job_id !== job.job_id);
  const links = others.map(
    ({ job_id, round, status }) =>
      html`<a href="/dashboard/jobs/${job_id}">round ${round}</a> <small>${status}</small> `,
  );
  return html`${facts([
    ['Sender', task.email],
    ['Nonce', html`<code class="long">${task.nonce}</code>`],
    ['Accepted', when(job.created_at)],
    ['Deadline', when(job.deadline_at)],
    ['Answers go to', html`<code class="long">${task.evaluation_url}</code>`],
    ['Other rounds', links.length > 0 ? html`${links}` : null],
    ['Attachments', task.attachments.map(({ name }) => name).join(', ')],
  ])}
<h3>Brief</h3><pre tabindex="0">
${task.brief}</pre>`;
}
