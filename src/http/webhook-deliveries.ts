import type { Context } from 'hono';
import { type WebhookDeliveryPage, webhookDeliveryQuery, webhookId } from '../contract/webhook-delivery.ts';
import { Refusal } from '../errors.ts';
import { type ReplayWebhookDeps, replayWebhook } from '../jobs/webhooks/replay.ts';
import type { CallerVariables } from './caller.ts';
import { nextPage } from './next-page.ts';
import { parseFields } from './read-json.ts';

type CallerContext = Context<CallerVariables>;

export interface WebhookDeliveriesDeps extends ReplayWebhookDeps {
  /** The App's address, for links. */
  url: string;
}

/** The log of an organisation's webhooks; those of others do not exist for it. */
export function webhookDeliveries(deps: WebhookDeliveriesDeps) {
  const { store, url } = deps;
  const { webhooks } = store;
  return {
    /** `GET /webhook-deliveries?eval_id=&batch_id=&state=&cursor=&limit=`: newest first. */
    list: async (context: CallerContext): Promise<Response> => {
      const query = parseFields(webhookDeliveryQuery, context.req.query());
      const { deliveries, more } = await webhooks.list({ tenant: context.get('tenant'), query });
      const last = deliveries.at(-1);
      const page: WebhookDeliveryPage = {
        deliveries,
        next: nextPage({
          list: `${url}/webhook-deliveries`,
          query,
          more,
          last: last && { created_at: last.created_at, id: last.delivery_id },
        }),
      };
      return answer(context, page);
    },

    /** `GET /webhook-deliveries/{id}`: its body and every try. */
    read: async (context: CallerContext): Promise<Response> => {
      const id = idOf(context);
      const delivery = id && (await webhooks.read({ tenant: context.get('tenant'), id }));
      if (!delivery) throw unknown();
      return answer(context, delivery);
    },

    /** `POST /webhook-deliveries/{id}/replay`: sent again, under the same id. 202 once that is durable. */
    replay: async (context: CallerContext): Promise<Response> => {
      const tenant = context.get('tenant');
      const id = idOf(context);
      if (id === undefined || !(await replayWebhook(deps, { tenant, id }))) throw unknown();
      return answer(context, await webhooks.read({ tenant, id }), 202);
    },
  };
}

function idOf(context: CallerContext): string | undefined {
  return webhookId.safeParse(context.req.param('id')).data;
}

function unknown(): Refusal {
  return new Refusal('not-found', 'There is no webhook of this id; GET /webhook-deliveries lists yours.');
}

function answer(context: Context, body: object | null, status: 200 | 202 = 200): Response {
  context.header('cache-control', 'no-store');
  return context.json(body, status);
}
