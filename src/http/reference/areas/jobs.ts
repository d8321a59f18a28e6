import { jobQuery } from '../../../contract/job-list.ts';
import { jobId } from '../../../contract/run-api.ts';
import { type Area, json, ref, type Told } from '../operation.ts';
import type { PathItem } from '../types.ts';
import {
  eventStream,
  IF_NONE_MATCH,
  idOf,
  NOT_MODIFIED,
  PAGE_QUERY,
  POLLED,
  PREFER,
  RATE_LIMIT,
  SINCE_HEADER,
  SINCE_QUERY,
  socket,
} from './shared.ts';

const tag = 'Sites';
const JOB = 'job_2b7e151628aed2a6abf7158809cf4f3c';
const path = idOf('The `job_id` that the task was answered with.', jobId, JOB);
const job = { description: 'How the job stands.', content: json(ref('Job')) };

const outcome: PathItem = {
  post: {
    operationId: 'outcome',
    summary: 'Tells how the task ended',
    description:
      'Sent to the `evaluation_url` of the task: once, when the site is live or it is certain that it will not be. The same body may come again.',
    tags: [tag],
    requestBody: { required: true, content: json(ref('Outcome')) },
    responses: {
      200: { description: 'It has arrived.' },
      default: {
        description: 'It is sent again, after 1, 2, 4, 8 and 16 seconds. Redirects are not followed.',
      },
    },
  },
};

const example = {
  email: 'ada@example.com',
  secret: 'your-secret',
  task: 'sum-of-sales',
  round: 1,
  nonce: 'ab12-cd34',
  brief: 'Publish a page with the title "Sales" that shows the sum of the column "sales" in #total.',
  checks: ['Repo has MIT license', 'js: document.title === "Sales"'],
  evaluation_url: 'https://sender.example/outcomes',
  attachments: [{ name: 'sales.csv', url: 'data:text/csv;base64,c2FsZXMKMQoyCg==' }],
};

const submit: Told = {
  id: 'submitTask',
  summary: 'Submit a site task',
  description:
    'The site is made, checked in a browser, published with GitHub Pages, and told to `evaluation_url` within ten minutes. The secret is a member of the body.',
  tag,
  secret: 'none',
  body: { schema: ref('SiteTask'), example },
  answers: {
    200: {
      description: 'The task is stored for good.',
      headers: RATE_LIMIT,
      content: json(ref('Accepted'), {
        status: 'accepted',
        message: 'The task is being worked on.',
        task: example.task,
        round: example.round,
        nonce: example.nonce,
        job_id: JOB,
        status_url: `https://errand.example/jobs/${JOB}`,
      }),
    },
  },
  problems: ['unauthorized', 'quota-exceeded'],
  callbacks: { outcome: { '{$request.body#/evaluation_url}': outcome } },
  client: `const { job_id } = await errand.submitTask({
  email: 'ada@example.com',
  task: 'sum-of-sales',
  round: 1,
  nonce: 'ab12-cd34',
  brief: 'Publish a page with the title "Sales" that shows the sum of the column "sales" in #total.',
  evaluation_url: 'https://sender.example/outcomes',
  attachments: [{ name: 'sales.csv', url: 'data:text/csv;base64,c2FsZXMKMQoyCg==' }],
});
console.log(job_id);`,
};

export const jobs: Area = {
  'POST /handle_task': submit,
  'POST /': {
    ...submit,
    id: 'submitTaskAtRoot',
    summary: 'Submit a site task (bare address)',
    description: 'The same as `POST /handle_task`, for senders that were given the address alone.',
  },
  'GET /jobs': {
    id: 'listJobs',
    summary: 'List your organisation’s site jobs',
    description: 'Newest first.',
    tag,
    secret: 'needed',
    query: {
      schema: jobQuery,
      about: {
        ...PAGE_QUERY,
        status: 'Only those.',
        callback:
          'Only those whose sender was not told: `pending`, it is still tried; `failed`, that was given up.',
        q: 'A part of the task’s name or of the sender’s address, upper or lower case; or a whole job id.',
      },
    },
    answers: { 200: { description: 'A page.', content: json(ref('JobPage')) } },
    client: `for await (const { job_id, task, status } of errand.listJobs({ status: 'failed' })) {
  console.log(job_id, task, status);
}`,
  },
  'GET /jobs/{id}': {
    id: 'readJob',
    summary: 'Read a site job',
    description: 'Everything there is to know about it. Whoever knows the id may read it.',
    tag,
    secret: 'none',
    path,
    more: [PREFER, IF_NONE_MATCH],
    answers: { 200: { ...job, headers: POLLED }, 304: NOT_MODIFIED },
    problems: ['not-found'],
    client: `const { status, result, error } = await errand.waitForJob('${JOB}');
console.log(status, result?.pages_url ?? error);`,
  },
  'GET /jobs/{id}/events': {
    id: 'followJob',
    summary: 'Follow a site job (SSE)',
    description:
      'Every step as it comes, until the job has ended and its sender was told, or that was given up.',
    tag,
    secret: 'none',
    path,
    more: [SINCE_HEADER, SINCE_QUERY],
    answers: eventStream(ref('JobEvent')),
    problems: ['not-found', 'invalid-fields'],
    client: `for await (const { type, message } of errand.jobEvents('${JOB}')) {
  console.log(type, message);
}`,
  },
  'GET /jobs/{id}/ws': {
    id: 'followJobBySocket',
    summary: 'Follow a site job (WebSocket)',
    tag,
    path,
    ...socket(ref('JobEvent')),
  },
  'POST /jobs/{id}/cancel': {
    id: 'cancelJob',
    summary: 'Cancel a site job',
    description: 'Final at once; its sender is told of an error. What has ended stays as it is.',
    tag,
    secret: 'needed',
    path,
    answers: { 200: job },
    problems: ['not-found'],
    client: `const { status } = await errand.cancelJob('${JOB}');
console.log(status);`,
  },
  'GET /jobs/{id}/callbacks': {
    id: 'listCallbacks',
    summary: 'List what a job’s sender was told',
    description: 'Oldest first, with address, body and every try.',
    tag,
    secret: 'needed',
    path,
    answers: { 200: { description: 'All of them.', content: json(ref('CallbackList')) } },
    problems: ['not-found'],
    client: `for (const { state, body } of await errand.callbacks('${JOB}')) console.log(state, body);`,
  },
  'POST /jobs/{id}/callbacks': {
    id: 'replayCallback',
    summary: 'Tell a job’s sender once more',
    tag,
    secret: 'needed',
    path,
    answers: {
      202: { description: 'It is owed, and that is stored for good.', content: json(ref('CallbackList')) },
    },
    problems: ['not-found', 'conflict'],
    client: `await errand.replayCallback('${JOB}');`,
  },
};
