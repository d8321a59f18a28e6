import { z } from 'zod';
import { acceptedAnswer } from '../../../contract/accepted.ts';
import { callbackBody } from '../../../contract/callback.ts';
import { jobEvent } from '../../../contract/event.ts';
import { jobPage, jobSummary } from '../../../contract/job-list.ts';
import {
  attemptView,
  callbackList,
  callbackView,
  deliveryView,
  jobView,
} from '../../../contract/job-view.ts';
import {
  checkResult,
  fileChange,
  planView,
  siteChanges,
  siteResult,
  usageView,
} from '../../../contract/report.ts';
import { siteTask } from '../../../contract/task.ts';
import { type Named, named, union } from './named.ts';

/** The secret is looked at before the task is. */
const sentTask = siteTask.extend({ secret: z.string() });

export const jobRequests: Record<string, Named> = {
  SiteTask: named(sentTask, 'A site that is to be made or changed. Members that are not known are ignored.', {
    email: 'Whose task it is. Together with `task` it names the site.',
    secret: 'The secret you were given. It stands for your organisation.',
    task: 'A name of yours. The repository is called after it.',
    round: '1 makes a site; 2 and later change the one that is there.',
    nonce:
      'Any text. The same `email`, `task`, `round` and `nonce` again are the same job, and nothing is done twice.',
    brief: 'What the site is to be, in plain English.',
    checks:
      'What the page is judged by: plain English, `js: …`, or `{"js": "…"}` with an expression that has to be true.',
    evaluation_url: 'Where the outcome is posted to. See the callback.',
    attachments: 'Files that the site is made from, as `data:` URIs or addresses.',
  }),
};

export const jobAnswers: Record<string, Named> = {
  Accepted: named(acceptedAnswer, 'The task is stored for good.', {
    message: 'For people: whether it is new or was accepted before.',
    status_url: 'Where to see how it is doing. Whoever knows it may read it.',
  }),
  Job: named(jobView, 'A site job, and all there is to know about it.', {
    status: '`queued` and `running` go on; the others are final.',
    phase: 'What is being done now.',
    progress: 'In percent.',
    created_at: 'Times are Unix milliseconds.',
    deadline_at: 'When the outcome is told at the latest.',
    queue_position: 'How many of its organisation are before it; `null` once it does not wait.',
    expected_wait_s: 'For how many seconds it will wait; `null` once it does not wait.',
    run_url: 'The log of the run at GitHub that has it.',
    result: 'What was made; `null` until it is completed.',
    error: 'Why it failed, in a sentence.',
    attempts: 'A run that is lost is followed by another one while there is time.',
    deliveries: 'How the callbacks are doing.',
    events: 'Everything that happened, oldest first.',
  }),
  JobSummary: named(jobSummary, 'A job in a list.', {
    pages_url: 'Where the page is; `null` until it is.',
    callback:
      'Whether its sender was told. `failed`: that was given up; `null`: nothing is owed yet. Of several callbacks, one that arrived counts.',
  }),
  JobPage: named(jobPage, 'Jobs, newest first.', { next: 'The next page; `null` on the last one.' }),
  SiteResult: named(siteResult, 'A site that is live.', {
    commit_sha: 'The commit that is being served.',
    checks: 'How each check was decided.',
    files: 'Files of the commit, with their sizes in bytes.',
    notes: 'What people should know: missing data, contradictions, repairs.',
    made_by: 'Which template or model made it.',
    plan: 'What the task was understood to ask for.',
    changes: 'What a later round changed; absent in the first one.',
  }),
  CheckResult: named(checkResult, 'A check and how it was decided.', {
    kind: '`quality`: what every page is checked for.',
    verdict: '`undecided`: nothing here could decide it.',
    decided_by: '`model`: a language model looked at the page; that is an opinion.',
    detail: 'Why it failed, or what was seen.',
  }),
  SitePlan: named(planView, 'What the task was understood to ask for, before anything was made.'),
  ModelUsage: named(usageView, 'What language models were used for; tokens as the provider counts them.', {
    estimated: 'Whether some counts were guessed because the provider sent none.',
    cost_usd: '`null` if a model without a known price was used.',
  }),
  SiteChanges: named(siteChanges, 'What the commit of a round did; what others changed is not in it.', {
    base_sha: 'The commit that it followed.',
    files: 'By path.',
  }),
  FileChange: named(fileChange, 'A file that a round changed, and how.', {
    shown:
      'What there is to see in `diff`. `cut`: not all of it; `binary`: no text in UTF-8; `not-compared`: too large or too different; `not-known`: somebody else had changed the file since the round began.',
    lines_added: 'Of the whole diff; 0 where there is none.',
    diff: 'Hunks of a unified diff, without the two lines that name the file, and without keys and tokens.',
  }),
  Attempt: named(attemptView, 'One try to do a job, by one run at GitHub.', {
    reason: 'Why it ended, where it ended without the outcome.',
  }),
  JobEvent: named(jobEvent, 'Something that happened to a job.', {
    seq: 'Counts from 1 for each job, without gaps.',
    at: 'Unix milliseconds.',
    phase: 'Where `type` is `phase`.',
  }),
  Delivery: named(deliveryView, 'A callback that is owed, and its tries.', {
    cause: 'Why it is owed: the outcome, the same request that came again, or somebody asked for it.',
    tries: 'Oldest first. `http_status` is `null` where no answer came, and `error` says why.',
  }),
  Callback: named(callbackView, 'The same, with what is sent.', {
    body: 'To the byte.',
    next_try_at: 'Not before; `null` once it has arrived or was given up.',
  }),
  CallbackList: named(callbackList, 'Callbacks of a job, oldest first.'),
  Outcome: union(callbackBody, 'How a task ended: everything, or that it failed.'),
};
