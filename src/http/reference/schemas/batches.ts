import {
  batchAccepted,
  batchCounts,
  batchEvent,
  batchView,
} from '../../../contract/evaluation/batch-view.ts';
import { batchPage, batchSummary } from '../../../contract/evaluation/lists.ts';
import { batchRequest } from '../../../contract/evaluation/request.ts';
import { type Named, named, union } from './named.ts';

export const batchRequests: Record<string, Named> = {
  BatchRequest: named(batchRequest, 'Many programs at once: all of them are taken, or none.', {
    evaluations: 'One that is wrong is named by its index: `#/evaluations/3/code`.',
    webhook: 'Whom to tell when all have ended.',
    metadata: 'An object of yours that is shown with the batch.',
  }),
};

export const batchAnswers: Record<string, Named> = {
  BatchAccepted: named(batchAccepted, 'The batch is stored for good.', {
    eval_ids: 'In the order of the request.',
    repeated: 'Whether an earlier request with the same `Idempotency-Key` is answered again.',
    webhook_secret: 'The secret its webhooks are signed with, if one was made for it.',
  }),
  Batch: named(batchView, 'A batch, and a page of its evaluations.', {
    status: '`completed`: all have ended, however. `cancelled`: the same, after the batch was cancelled.',
    progress: 'Evaluations that have ended, in percent.',
    results: 'A page of them, in the order of the request.',
    next: 'The next page; `null` on the last one.',
  }),
  BatchCounts: named(batchCounts, 'They sum to `total` at every read.'),
  BatchSummary: named(batchSummary, 'A batch in a list.'),
  BatchPage: named(batchPage, 'Batches, newest first.', { next: 'The next page; `null` on the last one.' }),
  BatchEvent: union(
    batchEvent,
    'Something that happened to a batch. `item`: one of its evaluations has ended.',
  ),
};
