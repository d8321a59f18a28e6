import type { CallbackView, WebhookDelivery, WebhookDeliveryDetail } from '../../client/client.ts';
import { timeText } from '../terminal/time-text.ts';

export interface Entry {
  item: object;
  lines: string[];
}

interface Try {
  n: number;
  at: number;
  sent_by?: string;
  http_status: number | null;
  error: string | null;
  duration_ms: number;
}

export function callbackEntry(callback: CallbackView): Entry {
  const { delivery_id, state, cause, url, tries, next_try_at, body } = callback;
  return entry(callback, [
    `${delivery_id}  ${state}  ${cause}  ${url}`,
    ...triesOf(tries, next_try_at),
    body,
  ]);
}

/** As lists show it: with its last try. */
export function webhookEntry(webhook: WebhookDelivery): Entry {
  const { last_try, next_try_at } = webhook;
  return entry(webhook, [head(webhook), ...triesOf(last_try ? [last_try] : [], next_try_at)]);
}

/** With all its tries, and its body. */
export function webhookDetail(webhook: WebhookDeliveryDetail): Entry {
  const { attempts, next_try_at, body } = webhook;
  return entry(webhook, [head(webhook), ...triesOf(attempts, next_try_at), body]);
}

function entry(item: object, [first = '', ...rest]: string[]): Entry {
  return { item, lines: [clean(first), ...rest.map((line) => `    ${clean(line)}`)] };
}

/** Receivers, too, say what they like. Spaces of a body are left as they are. */
function clean(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function head({ delivery_id, state, type, url, reason }: WebhookDelivery): string {
  return `${delivery_id}  ${state}  ${type}  ${url}${reason === null ? '' : `  ${reason}`}`;
}

function triesOf(tries: readonly Try[], nextAt: number | null): string[] {
  const next = nextAt === null ? [] : [`next try from ${timeText(nextAt)} on`];
  return [...tries.map(tryLine), ...next];
}

function tryLine({ n, at, sent_by, http_status, error, duration_ms }: Try): string {
  const by = sent_by === undefined ? '' : ` by the ${sent_by}`;
  return `${timeText(at)}  try ${n}${by}: ${error ?? `HTTP ${http_status}`}, ${duration_ms} ms`;
}
