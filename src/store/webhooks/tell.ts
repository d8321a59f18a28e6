import { type Context, webhooksOf } from '../context.ts';
import type { WebhookDeliveryTable } from './tables.ts';

/** Tells whoever looks at evaluations or batches that something has come of their webhooks. */
export function tellOfWebhooks(
  { onChange }: Context,
  list: readonly Pick<WebhookDeliveryTable, 'eval_id' | 'batch_id'>[],
): void {
  const ids = list.flatMap(({ eval_id, batch_id }) => [eval_id, batch_id]);
  onChange(new Set(ids.filter((id) => id !== null).map(webhooksOf)));
}
