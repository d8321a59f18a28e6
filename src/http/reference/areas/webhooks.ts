/** What is sent to the `webhook` of an evaluation or a batch. */
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../contract/evaluation/webhook-events.ts';
import { json, ref } from '../operation.ts';
import type { Parameter, PathItem } from '../types.ts';

const ABOUT: Record<WebhookEvent, string> = {
  'eval.started': 'A program was started; sent only if `events` names it',
  'eval.completed': 'A program exited with 0',
  'eval.failed': 'An evaluation failed',
  'eval.cancelled': 'An evaluation was cancelled',
  'batch.completed': 'All of a batch has ended',
};

const header = (name: string, description: string, example: string): Parameter => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

const parameters = [
  header(
    'webhook-id',
    'The same in every try: what came before can be left out.',
    'msg_2f1c7d0b6a5e4938a1b0c9d8e7f60514',
  ),
  header(
    'webhook-timestamp',
    'Unix seconds of this try. Refuse what is older than five minutes.',
    '1795917364',
  ),
  header(
    'webhook-signature',
    '`v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it came, joined by full stops; the key is what the secret has behind `whsec_`, decoded. Several are separated by a space.',
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  ),
];

function webhook(event: WebhookEvent): PathItem {
  const schema = ref(event === 'batch.completed' ? 'BatchWebhook' : 'EvaluationWebhook');
  return {
    post: {
      operationId: event.replace(/\.(.)/, (_, letter: string) => letter.toUpperCase()),
      summary: ABOUT[event],
      tags: ['Webhooks'],
      parameters,
      requestBody: { required: true, content: json(schema) },
      responses: {
        '2XX': { description: 'It has arrived.' },
        '410': { description: 'Nobody wants them any more: the address is disabled.' },
        default: {
          description: 'It is sent again, ten times in all over 75 hours. Redirects are not followed.',
        },
      },
    },
  };
}

export const webhooks: Record<string, PathItem> = Object.fromEntries(
  WEBHOOK_EVENTS.map((event) => [event, webhook(event)]),
);
