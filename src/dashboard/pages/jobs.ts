import { html } from 'hono/html';
import { cursorText } from '../../contract/cursor.ts';
import { type JobQuery, type JobSummary, jobQuery } from '../../contract/job-list.ts';
import { jobView } from '../../contract/job-view.ts';
import { choice } from '../parts/choice.ts';
import { pager } from '../parts/pager.ts';
import type { DashboardPage } from '../send.ts';
import type { Session } from '../session/sessions.ts';
import { jobTable } from './job-table.ts';
import { layout } from './layout.ts';

/** The organisation's jobs, narrowed by status, callback and search. */
export async function jobsPage(options: {
  session: Session;
  query: JobQuery;
  jobs: readonly JobSummary[];
  more: boolean;
  now: number;
}): Promise<DashboardPage> {
  const { session, query, jobs, more, now } = options;
  const { status = '', callback = '', q = '' } = query;
  const last = jobs.at(-1);
  return {
    html: await layout({
      title: 'Jobs',
      session,
      // Older pages stay as they are, and a search is too dear to be made again and again.
      events: query.cursor || query.q ? null : '/dashboard/changes',
      body: html`<h1>Jobs</h1>
<form class="filters" role="search" action="/dashboard/jobs">
${choice({ name: 'status', label: 'Status', values: jobView.shape.status.options, chosen: status })}
${choice({ name: 'callback', label: 'Callback', values: jobQuery.shape.callback.unwrap().options, chosen: callback })}
<label>Task, sender or id <input type="search" name="q" value="${q}"></label>
<button>Show</button>
</form>
<div id="jobs" data-live>
${jobTable(jobs, { label: 'Jobs, the newest first', now })}
${pager({
  path: '/dashboard/jobs',
  query: { ...(status && { status }), ...(callback && { callback }), ...(q && { q }) },
  isFirst: query.cursor === undefined,
  next: more && last ? cursorText({ createdAt: last.created_at, id: last.job_id }) : null,
})}
</div>`,
    }),
  };
}
