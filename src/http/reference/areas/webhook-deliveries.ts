import { webhookDeliveryQuery, webhookId } from '../../../contract/webhook-delivery.ts';
import { type Area, json, ref } from '../operation.ts';
import { idOf, PAGE_QUERY } from './shared.ts';

const tag = 'Webhook log';
const WEBHOOK = 'msg_2f1c7d0b6a5e4938a1b0c9d8e7f60514';
const path = idOf('The `webhook-id`.', webhookId, WEBHOOK);
const content = json(ref('WebhookDeliveryDetail'));

export const deliveries: Area = {
  'GET /webhook-deliveries': {
    id: 'listWebhooks',
    summary: 'List the webhooks that were sent or are owed',
    description: 'Newest first. The log goes back 35 days.',
    tag,
    secret: 'needed',
    query: {
      schema: webhookDeliveryQuery,
      about: {
        ...PAGE_QUERY,
        eval_id: 'Of this evaluation.',
        batch_id: 'Of this batch.',
        state: 'Only those.',
      },
    },
    answers: { 200: { description: 'A page.', content: json(ref('WebhookDeliveryPage')) } },
    client: `for await (const { delivery_id, reason } of errand.listWebhooks({ state: 'failed' })) {
  console.log(delivery_id, reason);
}`,
  },
  'GET /webhook-deliveries/{id}': {
    id: 'readWebhook',
    summary: 'Read a webhook',
    description: 'With its body and every try.',
    tag,
    secret: 'needed',
    path,
    answers: { 200: { description: 'The webhook.', content } },
    problems: ['not-found'],
    client: `const { state, body } = await errand.webhook('${WEBHOOK}');
console.log(state, body);`,
  },
  'POST /webhook-deliveries/{id}/replay': {
    id: 'replayWebhook',
    summary: 'Send a webhook again',
    description: 'The same id, the same body, a new schedule of tries.',
    tag,
    secret: 'needed',
    path,
    answers: { 202: { description: 'It is owed, and that is stored for good.', content } },
    problems: ['not-found', 'conflict'],
    client: `await errand.replayWebhook('${WEBHOOK}');`,
  },
};
