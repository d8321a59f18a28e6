import { evaluationQuery } from '../../../contract/evaluation/lists.ts';
import { evaluationId } from '../../../contract/evaluation/view.ts';
import { outputQuery } from '../../evaluations/output.ts';
import { type Area, always, json, ref } from '../operation.ts';
import {
  ACCEPTED,
  eventStream,
  IDEMPOTENCY_KEY,
  IF_NONE_MATCH,
  idOf,
  NOT_MODIFIED,
  PAGE_QUERY,
  POLLED,
  PREFER,
  RETRY_AFTER,
  SINCE_HEADER,
  SINCE_QUERY,
  SUBMISSION_PROBLEMS,
  socket,
} from './shared.ts';

const tag = 'Evaluations';
const EVAL = 'eval_9c6fc0bbec4baa9d4a140937d6a44e31';
const path = idOf('The `eval_id` that the submission was answered with.', evaluationId, EVAL);
const at = `https://errand.example/eval-status/${EVAL}`;
const links = {
  status_url: at,
  events_url: `${at}/events`,
  ws_url: `wss${at.slice('https'.length)}/ws`,
  output_url: `${at}/output`,
  cancel_url: `${at}/cancel`,
};

const evaluation = {
  description: 'How it stands.',
  content: json(ref('Evaluation'), {
    eval_id: EVAL,
    status: 'completed',
    phase: 'done',
    progress: 100,
    language: 'python',
    output: '42\n',
    output_bytes: 3,
    output_truncated: false,
    error: null,
    exit_code: 0,
    duration_ms: 415,
    cpu_ms: 86,
    memory_mb: 3.6,
    sandbox: 'namespaces/1 python 3.11.2',
    attempt: 1,
    queue_position: null,
    queue_ms: 20892,
    start_ms: 401,
    run_url: 'https://github.com/example/errand-executor/actions/runs/1',
    batch_id: null,
    batch_index: null,
    cached: false,
    cached_from: null,
    metadata: null,
    created_at: 1795917342625,
    started_at: 1795917363918,
    finished_at: 1795917364515,
    expires_at: 1796522142625,
    ...links,
  }),
};

export const evaluations: Area = {
  'POST /eval-async': {
    id: 'submitEvaluation',
    summary: 'Submit a program',
    description:
      'It is run in a sandbox without network. Read its result at `status_url`, or be told by a webhook.',
    tag,
    secret: 'needed',
    more: [IDEMPOTENCY_KEY],
    body: { schema: ref('EvaluationRequest'), example: { code: 'print(6 * int(input()))', stdin: '7' } },
    answers: {
      202: {
        description: 'The evaluation is stored for good.',
        headers: ACCEPTED,
        content: json(ref('EvaluationAccepted'), {
          eval_id: EVAL,
          status: 'queued',
          queue_position: 0,
          cached: false,
          cached_from: null,
          expires_at: 1796522142625,
          repeated: false,
          ...links,
        }),
      },
    },
    problems: SUBMISSION_PROBLEMS,
    client: `// Submits and waits.
const { status, output } = await errand.run({ code: 'print(6 * int(input()))', stdin: '7' });
console.log(status, output);`,
  },
  'GET /evaluations': {
    id: 'listEvaluations',
    summary: 'List your organisation’s evaluations',
    description: 'Newest first, without those of batches: a batch lists its own.',
    tag,
    secret: 'needed',
    query: { schema: evaluationQuery, about: { ...PAGE_QUERY, status: 'Only those.' } },
    answers: { 200: { description: 'A page.', content: json(ref('EvaluationPage')) } },
    client: `for await (const { eval_id, status } of errand.listEvaluations()) console.log(eval_id, status);`,
  },
  'GET /eval-status/{id}': {
    id: 'readEvaluation',
    summary: 'Read an evaluation',
    description:
      'Whoever knows the id may read it. Go on **until** `status` is final, not while it is `running`.',
    tag,
    secret: 'checked',
    path,
    more: [PREFER, IF_NONE_MATCH],
    answers: {
      200: { ...evaluation, headers: { ...POLLED, 'Retry-After': RETRY_AFTER } },
      304: { ...NOT_MODIFIED, headers: { ...POLLED, 'Retry-After': RETRY_AFTER } },
    },
    problems: ['not-found', 'expired'],
    client: `const { status, output, error } = await errand.wait('${EVAL}');
console.log(status, error?.message ?? output);`,
  },
  'GET /eval-status/{id}/events': {
    id: 'followEvaluation',
    summary: 'Follow an evaluation (SSE)',
    description: 'Every step and all output as they come.',
    tag,
    secret: 'checked',
    path,
    more: [SINCE_HEADER, SINCE_QUERY],
    answers: eventStream(ref('EvaluationEvent')),
    problems: ['not-found', 'expired', 'invalid-fields'],
    client: `for await (const event of errand.events('${EVAL}')) {
  if (event.type === 'output') process.stdout.write(outputBytes(event.data));
}`,
  },
  'GET /eval-status/{id}/ws': {
    id: 'followEvaluationBySocket',
    summary: 'Follow an evaluation (WebSocket)',
    tag,
    path,
    ...socket(ref('EvaluationEvent')),
  },
  'GET /eval-status/{id}/output': {
    id: 'readOutput',
    summary: 'Read an evaluation’s output as bytes',
    description: 'As the program wrote them, also while it runs.',
    tag,
    secret: 'checked',
    path,
    query: {
      schema: outputQuery,
      about: { stream: 'Of one stream; of both in the order they came if not given.' },
    },
    answers: {
      200: {
        description: 'The bytes.',
        headers: { 'Content-Disposition': always('A file: no browser may take it for a page.') },
        content: { 'application/octet-stream': { schema: {} } },
      },
    },
    problems: ['not-found', 'expired'],
    client: `process.stdout.write(await errand.output('${EVAL}', { stream: 'stdout' }));`,
  },
  'POST /eval-status/{id}/cancel': {
    id: 'cancelEvaluation',
    summary: 'Cancel an evaluation',
    description: 'Final at once, waiting or running. What has ended stays as it is.',
    tag,
    secret: 'needed',
    path,
    answers: { 200: evaluation },
    problems: ['not-found', 'expired'],
    client: `const { status } = await errand.cancel('${EVAL}');
console.log(status);`,
  },
  'POST /eval': {
    id: 'submitEvaluationBefore',
    summary: 'Run a program while the connection waits',
    description: 'Has ended: 410, whatever is sent, with any method.',
    tag,
    deprecated: true,
    secret: 'none',
    problems: ['gone-endpoint'],
  },
};
