import type { EvaluationView } from '../../contract/evaluation/view.ts';
import type { WebhookEvent } from '../../contract/evaluation/webhook-events.ts';
import type { BatchWebhookData, EvaluationWebhookData } from '../../contract/evaluation/webhook-payload.ts';

/** Standard Webhooks recommends bodies below about 20 kB; both in bytes of JSON as UTF-8. */
const MOST_BODY_BYTES = 20_000;
const MOST_OUTPUT_BYTES = 8 * 1024;

/** The body of a webhook. Output that is too long is cut at its end and says so; metadata may leave less room for it. */
export function webhookBody({
  type,
  data,
  now,
}: {
  type: WebhookEvent;
  data: EvaluationView | BatchWebhookData;
  now: number;
}): string {
  const timestamp = new Date(now).toISOString();
  if (!('output' in data)) return JSON.stringify({ type, timestamp, data });
  const body = (output: string, output_cut: boolean) => {
    const cut: EvaluationWebhookData = { ...data, output, output_cut };
    return JSON.stringify({ type, timestamp, data: cut });
  };
  const room = MOST_BODY_BYTES - Buffer.byteLength(body('', true));
  const output = beginning(data.output, Math.max(0, Math.min(MOST_OUTPUT_BYTES, room)));
  return body(output, output.length < data.output.length);
}

/** As much of the beginning as takes at most `bytes` in JSON, where a control character takes six; whole characters. */
function beginning(text: string, bytes: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += Buffer.byteLength(JSON.stringify(character)) - 2;
    if (used > bytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}
