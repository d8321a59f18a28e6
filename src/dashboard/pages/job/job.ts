import { html, raw } from 'hono/html';
import type { CallbackView, JobView } from '../../../contract/job-view.ts';
import type { SiteResult } from '../../../contract/report.ts';
import type { SiteTask } from '../../../contract/task.ts';
import type { Round } from '../../../store/rounds.ts';
import type { Html } from '../../parts/html.ts';
import type { DashboardPage } from '../../send.ts';
import type { Session } from '../../session/sessions.ts';
import { layout } from '../layout.ts';
import { asked } from './asked.ts';
import { attemptList } from './attempts.ts';
import { callbackList } from './callbacks.ts';
import { checkList } from './checks.ts';
import { fileList } from './files.ts';
import { jobHead } from './head.ts';
import { jobLog } from './log.ts';
import { planFacts } from './plan.ts';
import { pictureOrigin, resultFacts } from './result.ts';
import { timeline } from './timeline.ts';

export interface JobPageOptions {
  session: Session;
  job: JobView;
  task: SiteTask;
  callbacks: readonly CallbackView[];
  rounds: readonly Round[];
  /** What the round before had published. */
  before: SiteResult | null;
  /** Whether a form has led here that asked for it once more. */
  isRepeat: boolean;
  now: number;
}

/** One job: how far it is, all that happened, what came of it, and what was told to whom. */
export async function jobPage(options: JobPageOptions): Promise<DashboardPage> {
  const { session, job, task, callbacks, rounds, before, isRepeat, now } = options;
  const { job_id, result } = job;
  const until = job.finished_at ?? now;
  const pictures = pictureOrigin(result);
  return {
    pictures,
    html: await layout({
      title: `${job.task}, round ${job.round}`,
      session,
      events: `/dashboard/jobs/${job_id}/changes`,
      pictures,
      body: html`<div id="head" data-live>${jobHead(job, callbacks, now)}</div>
${isRepeat ? REPEATED : raw('')}
${section('result', 'What came of it', result ? resultFacts(result) : html`<p class="none">${job.error ?? 'Nothing yet.'}</p>`)}
${section('timeline', 'Phases', timeline(job.events, until))}
<section aria-labelledby="log-title"><h2 id="log-title">Log</h2>${jobLog(job.events, job.created_at)}</section>
${section('checks', 'Checks', result ? checkList(result.checks) : NOT_YET)}
${section('callbacks', 'Callbacks', callbackList(job_id, callbacks))}
${section('files', 'Files', result ? fileList(result, before) : NOT_YET)}
${section('attempts', 'Attempts', attemptList(job.attempts))}
${section('task', 'Task', asked(task, job, rounds))}
${section('plan', 'How it was understood', result?.plan ? planFacts(result.plan) : NOT_YET)}`,
    }),
  };
}

const REPEATED = html`<p class="notice">This task was accepted before: sender, name, round and nonce are those of this job, and nothing is done twice. If it had ended, its callback is sent once more. Another nonce makes it a new task.</p>`;

/** What a run finds out is told with its result. */
const NOT_YET = html`<p class="none">Known once the page is live.</p>`;

function section(id: string, title: string, body: Html): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title" data-live><h2 id="${id}-title">${title}</h2>${body}</section>`;
}
