/** The log of webhooks: `GET /webhook-deliveries`, `GET /webhook-deliveries/{id}` and its replay. */
import { z } from 'zod';
import { nextLink, pageQuery } from './cursor.ts';
import { batchId, evaluationId } from './evaluation/view.ts';
import { WEBHOOK_EVENTS } from './evaluation/webhook-events.ts';

/** The `webhook-id`: the same in every try, so that a receiver can tell a repetition. */
export const webhookId = z.string().regex(/^msg_[0-9a-f]{32}$/);

export const webhookState = z.enum(['pending', 'delivered', 'failed']);

export const webhookTry = z.object({
  /**
   * From 1, over replays too. A number that is missing was begun by a process that died before it could note what came
   * of it.
   */
  n: z.int().min(1),
  /** Unix milliseconds. */
  at: z.int(),
  /** Null if no answer came; `error` says why. */
  http_status: z.int().nullable(),
  error: z.string().nullable(),
  duration_ms: z.int().min(0),
});
export type WebhookTry = z.infer<typeof webhookTry>;

export const webhookDelivery = z.object({
  delivery_id: webhookId,
  type: z.enum(WEBHOOK_EVENTS),
  eval_id: evaluationId.nullable(),
  batch_id: batchId.nullable(),
  url: z.string(),
  state: webhookState,
  /** Why it failed; null otherwise. */
  reason: z.string().nullable(),
  /** Tries begun. */
  tries: z.int().min(0),
  last_try: webhookTry.nullable(),
  /** Unix milliseconds, not before: null once it is delivered or has failed. */
  next_try_at: z.int().nullable(),
  created_at: z.int(),
});
export type WebhookDelivery = z.infer<typeof webhookDelivery>;

/** Newest first. */
export const webhookDeliveryPage = z.object({ deliveries: z.array(webhookDelivery), next: nextLink() });
export type WebhookDeliveryPage = z.infer<typeof webhookDeliveryPage>;

export const webhookDeliveryDetail = webhookDelivery.extend({
  /** What is sent, to the byte; a signature is over these bytes. */
  body: z.string(),
  attempts: z.array(webhookTry),
});
export type WebhookDeliveryDetail = z.infer<typeof webhookDeliveryDetail>;

export const webhookDeliveryQuery = z.strictObject({
  eval_id: evaluationId.optional(),
  batch_id: batchId.optional(),
  state: webhookState.optional(),
  ...pageQuery('msg'),
});
export type WebhookDeliveryQuery = z.infer<typeof webhookDeliveryQuery>;
