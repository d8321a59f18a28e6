/** What a client can do with the log of its organisation's webhooks. */
import {
  type WebhookDelivery,
  type WebhookDeliveryDetail,
  webhookDeliveryDetail,
  webhookDeliveryPage,
} from '../contract/webhook-delivery.ts';
import type { CallOptions } from './call-options.ts';
import { CHANGE, type Core, PRIVATE, withQuery } from './core.ts';

export interface WebhookFilter {
  evaluation?: string | undefined;
  batch?: string | undefined;
  state?: WebhookDelivery['state'] | undefined;
}

export interface WebhookCalls {
  /** Newest first, page by page as they are read. */
  listWebhooks(options?: CallOptions & WebhookFilter): AsyncGenerator<WebhookDelivery, void, void>;
  /** What is sent, to the byte, and every try. `id`: its `webhook-id`. */
  webhook(id: string, options?: CallOptions): Promise<WebhookDeliveryDetail>;
  /** Sends it again, under the same id; returns once that is stored for good. */
  replayWebhook(id: string, options?: CallOptions): Promise<WebhookDeliveryDetail>;
}

const pathOf = (id: string) => `/webhook-deliveries/${encodeURIComponent(id)}`;

export function webhookCalls({ ask, pages }: Core): WebhookCalls {
  return {
    async *listWebhooks({ evaluation, batch, state, ...options } = {}) {
      const path = withQuery('/webhook-deliveries', { eval_id: evaluation, batch_id: batch, state });
      for await (const { deliveries } of pages(webhookDeliveryPage, path, options, PRIVATE))
        yield* deliveries;
    },
    webhook: (id, options = {}) => ask(webhookDeliveryDetail, pathOf(id), options, PRIVATE),
    replayWebhook: (id, options = {}) => ask(webhookDeliveryDetail, `${pathOf(id)}/replay`, options, CHANGE),
  };
}
