/** What a webhook's body says (Standard Webhooks 1.0.0): `{type, timestamp, data}`, small enough to be pushed. */
import { z } from 'zod';
import { batchView } from './batch-view.ts';
import { evaluationView } from './view.ts';
import { WEBHOOK_EVENTS } from './webhook-events.ts';

const timestamp = z.iso.datetime();

/** Of one evaluation, as `GET /eval-status/{id}` showed it then. */
export const evaluationWebhookData = evaluationView.extend({
  /** Whether `output` is only the beginning of what is kept; `output_url` has all of it, until it expires. */
  output_cut: z.boolean(),
});
export type EvaluationWebhookData = z.infer<typeof evaluationWebhookData>;

/** Of a batch, without its items: `status_url` lists them. */
export const batchWebhookData = batchView.omit({ results: true, next: true });
export type BatchWebhookData = z.infer<typeof batchWebhookData>;

const evaluationEvents = WEBHOOK_EVENTS.filter((type) => type !== 'batch.completed');

export const webhookPayload = z.discriminatedUnion('type', [
  z.object({ type: z.enum(evaluationEvents), timestamp, data: evaluationWebhookData }),
  z.object({ type: z.literal('batch.completed'), timestamp, data: batchWebhookData }),
]);
export type WebhookPayload = z.infer<typeof webhookPayload>;
