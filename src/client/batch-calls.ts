/** What a client can do with up to 10,000 evaluations at once. */
import type { z } from 'zod';
import {
  BATCH_EVENT_TYPES,
  type BatchAccepted,
  type BatchEvent,
  batchAccepted,
  batchEvent,
  batchView,
} from '../contract/evaluation/batch-view.ts';
import { batchPage, type BatchSummary as ListedBatch } from '../contract/evaluation/lists.ts';
import type { batchRequest } from '../contract/evaluation/request.ts';
import type { EvaluationStatus, EvaluationView } from '../contract/evaluation/view.ts';
import type { CallOptions, FollowOptions, SubmitOptions } from './call-options.ts';
import { CHANGE, type Core, PRIVATE, withQuery } from './core.ts';
import { submit } from './submit.ts';

export type { ListedBatch };
/** As callers write it: what has a default may be left out. */
export type BatchRequest = z.input<typeof batchRequest>;

const batchSummary = batchView.omit({ results: true, next: true });
/** A batch without its items. */
export type BatchSummary = z.infer<typeof batchSummary>;

export interface BatchCalls {
  batch(request: BatchRequest, options?: SubmitOptions): Promise<BatchAccepted>;
  batchStatus(id: string, options?: CallOptions): Promise<BatchSummary>;
  /** Returns when all of its evaluations have ended, however. */
  waitBatch(id: string, options?: CallOptions): Promise<BatchSummary>;
  batchEvents(id: string, options?: FollowOptions): AsyncGenerator<BatchEvent, void, void>;
  /** Its evaluations in the order of the request, page by page, as they stand then. */
  batchResults(
    id: string,
    options?: CallOptions & { status?: EvaluationStatus },
  ): AsyncGenerator<EvaluationView, void, void>;
  cancelBatch(id: string, options?: CallOptions): Promise<BatchSummary>;
  /** Your organisation's batches, newest first, page by page as they are read. */
  listBatches(options?: CallOptions): AsyncGenerator<ListedBatch, void, void>;
}

const TYPES = new Set<string>(BATCH_EVENT_TYPES);
const pathOf = (id: string) => `/eval-batches/${encodeURIComponent(id)}`;

export function batchCalls(core: Core): BatchCalls {
  const { requests, patience, ask } = core;
  const calls: BatchCalls = {
    batch: (body, { idempotencyKey, ...options } = {}) =>
      submit(
        requests,
        { schema: batchAccepted, path: '/eval-batches', body, idempotencyKey },
        patience(options),
      ),
    batchStatus: (id, options = {}) => ask(batchSummary, `${pathOf(id)}?limit=0`, options),
    async waitBatch(id, options = {}) {
      const now = await calls.batchStatus(id, options);
      if (now.finished_at !== null) return now;
      // Not by long polls: they would be answered at the end of each of its evaluations.
      for await (const _ of calls.batchEvents(id, options));
      return calls.batchStatus(id, options);
    },
    batchEvents: (id, options = {}) =>
      core.follow(
        {
          path: `${pathOf(id)}/events`,
          schema: batchEvent,
          types: TYPES,
          isLast: ({ type }) => type === 'completed',
        },
        options,
      ),
    async *batchResults(id, { status, ...options } = {}) {
      const path = withQuery(pathOf(id), { status });
      for await (const { results } of core.pages(batchView, path, options)) yield* results;
    },
    cancelBatch: (id, options = {}) => ask(batchSummary, `${pathOf(id)}/cancel`, options, CHANGE),
    async *listBatches(options = {}) {
      for await (const { batches } of core.pages(batchPage, '/eval-batches', options, PRIVATE))
        yield* batches;
    },
  };
  return calls;
}
