/** What is shown of a batch: `GET /eval-batches/{id}`, and its events. */
import { z } from 'zod';
import { nextLink } from '../cursor.ts';
import { batchId, evaluationId, evaluationStatus, evaluationView } from './view.ts';

/** They sum to `total` at every read. */
export const batchCounts = z.object({
  total: z.int().min(1),
  queued: z.int().min(0),
  running: z.int().min(0),
  completed: z.int().min(0),
  failed: z.int().min(0),
  cancelled: z.int().min(0),
});
export type BatchCounts = z.infer<typeof batchCounts>;

export const batchLinks = z.object({
  status_url: z.url(),
  events_url: z.url(),
  ws_url: z.url(),
  cancel_url: z.url(),
});

export const batchStatus = z.enum(['queued', 'running', 'completed', 'cancelled']);

export const batchView = batchLinks.extend({
  batch_id: batchId,
  /** `completed`: every item has ended, however; `cancelled`: the same, after the batch was cancelled. */
  status: batchStatus,
  counts: batchCounts,
  /** Ended items in percent of all. */
  progress: z.int().min(0).max(100),
  metadata: z.record(z.string(), z.json()).nullable(),
  created_at: z.int(),
  finished_at: z.int().nullable(),
  expires_at: z.int(),
  /** A page of the items in the order of the request. */
  results: z.array(evaluationView),
  next: nextLink(),
});
export type BatchView = z.infer<typeof batchView>;

export const batchAccepted = batchLinks.extend({
  batch_id: batchId,
  status: batchStatus,
  total: z.int(),
  /** Ids of the items in the order of the request. */
  eval_ids: z.array(evaluationId),
  repeated: z.boolean(),
  expires_at: z.int(),
  webhook_secret: z.string().optional(),
});
export type BatchAccepted = z.infer<typeof batchAccepted>;

const base = { seq: z.int().min(1), at: z.int() };

export const batchEvent = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('queued'), data: z.object({ total: z.int() }) }),
  /** One item has ended. */
  z.object({
    ...base,
    type: z.literal('item'),
    data: z.object({ index: z.int(), eval_id: evaluationId, status: evaluationStatus }),
  }),
  /** All items have ended. */
  z.object({ ...base, type: z.literal('completed'), data: z.object({ counts: batchCounts }) }),
]);
export type BatchEvent = z.infer<typeof batchEvent>;
export type BatchEventType = BatchEvent['type'];
export const BATCH_EVENT_TYPES = batchEvent.options.map(({ shape }) => shape.type.value);
