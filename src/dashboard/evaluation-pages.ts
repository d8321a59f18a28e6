import { type Context, Hono } from 'hono';
import { evaluationQuery } from '../contract/evaluation/lists.ts';
import { webhookId } from '../contract/webhook-delivery.ts';
import { Refusal } from '../errors.ts';
import { expired } from '../http/evaluations/find.ts';
import { batchItemsQuery } from '../http/evaluations/status.ts';
import { parseFields } from '../http/read-json.ts';
import { replayWebhook } from '../jobs/webhooks/replay.ts';
import { WEBHOOKS, webhooksOf } from '../store/context.ts';
import { changeFeed } from './change-feed.ts';
import type { DashboardDeps } from './deps.ts';
import { given } from './given.ts';
import { batchPage } from './pages/batch.ts';
import { evaluationPage } from './pages/evaluation/evaluation.ts';
import { evaluationsPage } from './pages/evaluations.ts';
import { send } from './send.ts';
import type { SessionVariables } from './session/require-session.ts';

const NEWEST_BATCHES = 10;
const NEWEST_WEBHOOKS = 50;
const batchItems = batchItemsQuery.pick({ from: true });

/** Lists and pages of evaluations and batches, and what can be done with them. */
export function evaluationPages({ store, hub, streams, clock, find }: DashboardDeps): Hono<SessionVariables> {
  const { evaluations } = store;
  const changes = ({ req, get }: Context<SessionVariables>, id: string) =>
    streams.sse({ request: req.raw, feed: changeFeed(hub, [id, webhooksOf(id)], get('hasEnded')) });

  return new Hono<SessionVariables>()
    .get('/evaluations', async (context) => {
      const session = context.get('session');
      const { tenant } = session;
      const query = parseFields(evaluationQuery, given(context.req.query()));
      const [list, { batches }] = await Promise.all([
        evaluations.list({ tenant, query }),
        evaluations.listBatches({ tenant, query: { limit: NEWEST_BATCHES } }),
      ]);
      return send(context, evaluationsPage({ session, query, batches, ...list }));
    })
    .get('/evaluations/:id', async (context) => {
      const session = context.get('session');
      const { tenant } = session;
      const { id } = await find.evaluation(context.req.param('id'), tenant);
      const [evaluation, input, webhooks] = await Promise.all([
        evaluations.read(id),
        evaluations.input(id),
        store.webhooks.list({ tenant, query: { eval_id: id, limit: NEWEST_WEBHOOKS } }),
      ]);
      if (!evaluation) throw expired();
      return send(context, evaluationPage({ session, evaluation, input, webhooks }));
    })
    .get('/evaluations/:id/changes', async (context) => {
      const { id } = await find.evaluation(context.req.param('id'), context.get('session').tenant);
      return changes(context, id);
    })
    .post('/evaluations/:id/cancel', async (context) => {
      const { id } = await find.evaluation(context.req.param('id'), context.get('session').tenant);
      await evaluations.cancel(id, clock.now());
      return context.redirect(`/dashboard/evaluations/${id}`, 303);
    })
    .get('/batches/:id', async (context) => {
      const session = context.get('session');
      const { tenant } = session;
      const { id } = await find.batch(context.req.param('id'), tenant);
      const { from } = parseFields(batchItems, context.req.query());
      const [read, webhooks] = await Promise.all([
        evaluations.readBatch({ id, from, limit: 50, status: undefined }),
        store.webhooks.list({ tenant, query: { batch_id: id, limit: NEWEST_WEBHOOKS } }),
      ]);
      if (!read) throw expired();
      return send(context, batchPage({ session, from, webhooks, ...read }));
    })
    .get('/batches/:id/changes', async (context) => {
      const { id } = await find.batch(context.req.param('id'), context.get('session').tenant);
      return changes(context, id);
    })
    .post('/batches/:id/cancel', async (context) => {
      const { id } = await find.batch(context.req.param('id'), context.get('session').tenant);
      await evaluations.cancelBatch(id, clock);
      return context.redirect(`/dashboard/batches/${id}`, 303);
    })
    .post('/webhooks/:id/replay', async (context) => {
      const { tenant } = context.get('session');
      const id = webhookId.safeParse(context.req.param('id')).data;
      const delivery = id && (await store.webhooks.read({ tenant, id }));
      if (!delivery) throw new Refusal('not-found', 'Your organisation has no webhook of this id.');
      await replayWebhook({ store, clock, onReplay: () => hub.notify([WEBHOOKS]) }, { tenant, id });
      const { eval_id, batch_id } = delivery;
      // An item's webhook stands on two pages.
      const isSentFromBatch = batch_id !== null && context.req.query('page') === 'batch';
      const page = eval_id === null || isSentFromBatch ? `batches/${batch_id}` : `evaluations/${eval_id}`;
      return context.redirect(`/dashboard/${page}#webhooks`, 303);
    });
}
