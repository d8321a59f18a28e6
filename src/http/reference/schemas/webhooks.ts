import {
  batchWebhookData,
  evaluationWebhookData,
  webhookPayload,
} from '../../../contract/evaluation/webhook-payload.ts';
import {
  webhookDelivery,
  webhookDeliveryDetail,
  webhookDeliveryPage,
  webhookTry,
} from '../../../contract/webhook-delivery.ts';
import { type Named, named } from './named.ts';

const [ofEvaluation, ofBatch] = webhookPayload.options;

export const webhookAnswers: Record<string, Named> = {
  EvaluationWebhook: named(ofEvaluation, 'What a webhook says of an evaluation.'),
  EvaluationWebhookData: named(evaluationWebhookData, 'An evaluation as its address showed it then.', {
    output_cut: 'Whether `output` is only the beginning; `output_url` has all of it.',
  }),
  BatchWebhook: named(ofBatch, 'What a webhook says of a batch.'),
  BatchWebhookData: named(batchWebhookData, 'A batch without its evaluations; `status_url` lists them.'),
  WebhookDelivery: named(webhookDelivery, 'A webhook in the log.', {
    delivery_id: 'The `webhook-id`: the same in every try.',
    reason: 'Why it failed; `null` otherwise.',
    tries: 'How many were begun.',
    next_try_at: 'Not before; `null` once it has arrived or failed.',
  }),
  WebhookTry: named(webhookTry, 'One try to send a webhook.', {
    n: 'From 1, over replays too. A number that is missing was begun by a process that died.',
    http_status: '`null` if no answer came; `error` says why.',
  }),
  WebhookDeliveryPage: named(webhookDeliveryPage, 'Webhooks, newest first.', {
    next: 'The next page; `null` on the last one.',
  }),
  WebhookDeliveryDetail: named(webhookDeliveryDetail, 'A webhook with what is sent and every try.', {
    body: 'To the byte; the signature is over these bytes.',
  }),
};
