import { html, raw } from 'hono/html';
import type { JobSummary } from '../../contract/job-list.ts';
import type { Waiting } from '../../store/open-work.ts';
import type { Overview } from '../../store/overview.ts';
import type { Html } from '../parts/html.ts';
import { duration } from '../parts/times.ts';
import type { DashboardPage } from '../send.ts';
import type { Session } from '../session/sessions.ts';
import { hourChart } from './hour-chart.ts';
import { jobTable } from './job-table.ts';
import { layout } from './layout.ts';

/** How it goes: what waits and runs now, what came of the last day, what failed last. */
export async function overviewPage(options: {
  session: Session;
  overview: Overview;
  newest: readonly JobSummary[];
  failed: readonly JobSummary[];
  now: number;
}): Promise<DashboardPage> {
  const { session, overview, newest, failed, now } = options;
  const { jobs, evaluations, workers, callbacksGivenUp, hours } = overview;
  const sum = (name: 'completed' | 'failed') => hours.reduce((all, hour) => all + hour[name], 0);
  return {
    html: await layout({
      title: 'Overview',
      session,
      events: '/dashboard/changes',
      body: html`<h1>Overview</h1>
<div id="now" data-live>
<ul class="figures">
${figure('Sites waiting', jobs.waiting, oldest(jobs, now))}
${figure('Sites being made', jobs.running)}
${figure('Sites live', sum('completed'), 'accepted within a day')}
${figure('Sites failed', sum('failed'), 'accepted within a day')}
${figure('Callbacks failed', callbacksGivenUp, html`<a href="/dashboard/jobs?callback=failed">given up</a> within a day`)}
${figure('Evaluations waiting', evaluations.waiting, oldest(evaluations, now))}
${figure('Evaluations running', evaluations.running, `on ${workers} ${workers === 1 ? 'worker' : 'workers'}`)}
</ul>
${hourChart(hours)}
<section aria-labelledby="newest"><h2 id="newest">Newest jobs</h2>
${jobTable(newest, { label: 'The newest jobs', now })}
${newest.length === 0 ? html`<p>Send one with <a href="/dashboard/new">the form</a>, or with <code>POST /handle_task</code>.</p>` : raw('')}
</section>
<section aria-labelledby="failed"><h2 id="failed">Failed last</h2>
${jobTable(failed, { label: 'The newest jobs that failed', now })}
</section>
</div>`,
    }),
  };
}

function oldest({ oldestWaiting }: Waiting, now: number): string {
  return oldestWaiting === null ? '' : `the oldest for ${duration(now - oldestWaiting)}`;
}

function figure(name: string, value: number, more: Html | string = ''): Html {
  return html`<li><span class="name">${name}</span> <span class="value">${value}</span> <span class="more">${more}</span></li>`;
}
