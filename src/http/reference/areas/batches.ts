import { batchQuery } from '../../../contract/evaluation/lists.ts';
import { batchId } from '../../../contract/evaluation/view.ts';
import { batchItemsQuery } from '../../evaluations/status.ts';
import { type Area, json, ref } from '../operation.ts';
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

const tag = 'Batches';
const BATCH = 'batch_6e2b7c1d9f0a4b35a8c7d6e5f4031201';
const path = idOf('The `batch_id` that the submission was answered with.', batchId, BATCH);
const batch = { description: 'How it stands.', content: json(ref('Batch')) };

export const batches: Area = {
  'POST /eval-batches': {
    id: 'submitBatch',
    summary: 'Submit up to 10,000 programs at once',
    description: 'All of them are taken, or none. It counts as one submission.',
    tag,
    secret: 'needed',
    more: [IDEMPOTENCY_KEY],
    body: {
      schema: ref('BatchRequest'),
      example: { evaluations: [{ code: 'print(1 ** 2)' }, { code: 'print(2 ** 2)' }] },
    },
    answers: {
      202: {
        description: 'The batch is stored for good.',
        headers: ACCEPTED,
        content: json(ref('BatchAccepted')),
      },
    },
    problems: SUBMISSION_PROBLEMS,
    client: `const evaluations = [1, 2].map((n) => ({ code: \`print(\${n} ** 2)\` }));
const { batch_id } = await errand.batch({ evaluations });
console.log((await errand.waitBatch(batch_id)).counts);`,
  },
  'GET /eval-batches': {
    id: 'listBatches',
    summary: 'List your organisation’s batches',
    description: 'Newest first.',
    tag,
    secret: 'needed',
    query: { schema: batchQuery, about: PAGE_QUERY },
    answers: { 200: { description: 'A page.', content: json(ref('BatchPage')) } },
    client: `for await (const { batch_id, counts } of errand.listBatches()) console.log(batch_id, counts);`,
  },
  'GET /eval-batches/{id}': {
    id: 'readBatch',
    summary: 'Read a batch',
    description:
      'Its counts, and a page of its evaluations. A page is shorter where its outputs would pass 1 MiB. With `Prefer` it is answered as soon as one more has ended.',
    tag,
    secret: 'checked',
    path,
    query: {
      schema: batchItemsQuery,
      about: {
        from: 'The index of the first one.',
        limit: PAGE_QUERY.limit,
        status: 'Only those.',
      },
    },
    more: [PREFER, IF_NONE_MATCH],
    answers: {
      200: { ...batch, headers: { ...POLLED, 'Retry-After': RETRY_AFTER } },
      304: { ...NOT_MODIFIED, headers: { ...POLLED, 'Retry-After': RETRY_AFTER } },
    },
    problems: ['not-found', 'expired'],
    client: `for await (const { batch_index, output } of errand.batchResults('${BATCH}')) {
  console.log(batch_index, output);
}`,
  },
  'GET /eval-batches/{id}/events': {
    id: 'followBatch',
    summary: 'Follow a batch (SSE)',
    description: 'One event for each evaluation that has ended.',
    tag,
    secret: 'checked',
    path,
    more: [SINCE_HEADER, SINCE_QUERY],
    answers: eventStream(ref('BatchEvent')),
    problems: ['not-found', 'expired', 'invalid-fields'],
    client: `for await (const { type, data } of errand.batchEvents('${BATCH}')) console.log(type, data);`,
  },
  'GET /eval-batches/{id}/ws': {
    id: 'followBatchBySocket',
    summary: 'Follow a batch (WebSocket)',
    tag,
    path,
    ...socket(ref('BatchEvent')),
  },
  'POST /eval-batches/{id}/cancel': {
    id: 'cancelBatch',
    summary: 'Cancel a batch',
    description: 'What has not ended is cancelled at once; the rest keeps its results. `results` is empty.',
    tag,
    secret: 'needed',
    path,
    answers: { 200: batch },
    problems: ['not-found', 'expired'],
    client: `const { counts } = await errand.cancelBatch('${BATCH}');
console.log(counts);`,
  },
};
