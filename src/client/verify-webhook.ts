import { Webhook } from 'standardwebhooks';
import { type WebhookPayload, webhookPayload } from '../contract/evaluation/webhook-payload.ts';
import { ErrandError, unexpectedAnswer } from './errand-error.ts';

/** As `Headers` or as Node has them. */
export type WebhookHeaders = Headers | Record<string, string | string[] | undefined>;

/**
 * What a webhook says, once it is certain that Errand sent it, within the last five minutes. `body` has to be as it was
 * received: JSON that was parsed and written again has another signature. `secret`: several while they change. Throws
 * an `ErrandError` (`bad-signature`, `unexpected-answer`). The same webhook may come again: `webhook-id` tells.
 */
export function verifyWebhook(
  body: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
): WebhookPayload {
  const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers);
  const single = Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const failures = [secret].flat().map((one) => failureOf(() => new Webhook(one).verify(text, single)));
  if (failures.every((failure) => failure !== null)) {
    const cause = failures[0] ?? new Error('no secret was given');
    const problem = { type: 'about:blank', title: 'The webhook cannot be trusted', status: null, errors: [] };
    throw new ErrandError('bad-signature', { ...problem, detail: cause.message }, { cause });
  }
  const parsed = webhookPayload.safeParse(JSON.parse(text));
  if (!parsed.success) throw unexpectedAnswer(null, 'a webhook', parsed.error);
  return parsed.data;
}

function failureOf(verify: () => unknown): Error | null {
  try {
    verify();
    return null;
  } catch (error) {
    return error as Error;
  }
}
