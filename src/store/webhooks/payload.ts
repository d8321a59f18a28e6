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
  const fits = (end: number) =>
    Buffer.byteLength(JSON.stringify(text.slice(0, whole(text, end)))) - 2 <= bytes;
  let least = 0;
  let most = Math.min(text.length, bytes);
  if (fits(most)) return text.slice(0, whole(text, most));
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return text.slice(0, whole(text, least));
}

/** `end`, or one before it where that would cut a character in two. */
function whole(text: string, end: number): number {
  const splits = (text.codePointAt(end - 1) ?? 0) > 0xff_ff;
  return splits ? end - 1 : end;
}
