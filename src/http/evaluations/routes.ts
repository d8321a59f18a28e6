import { Hono } from 'hono';
import type { Config } from '../../config/config.ts';
import type { Clock } from '../../domain/clock.ts';
import type { AcceptEvaluations } from '../../jobs/evaluations/accept-evaluations.ts';
import { checkOutgoingUrl } from '../../outgoing/address-policy.ts';
import { WEBHOOKS } from '../../store/context.ts';
import type { Store } from '../../store/store.ts';
import type { Hub } from '../../streams/hub.ts';
import type { Streams } from '../../streams/streams.ts';
import type { BodyRoom } from '../body-room.ts';
import { type CallerVariables, requireCaller } from '../caller.ts';
import { notAllowed } from '../not-allowed.ts';
import { type CountSubmission, rateLimit } from '../rate-limit.ts';
import { jsonBody } from '../read-json.ts';
import { stopping } from '../stopping.ts';
import { webSocketOnly } from '../web-socket-only.ts';
import { webhookDeliveries } from '../webhook-deliveries.ts';
import { cancelBatch, cancelEvaluation } from './cancel.ts';
import { batchEvents, evaluationEvents } from './events.ts';
import type { Finder } from './find.ts';
import { evalIsGone } from './gone.ts';
import { evaluationLists } from './list.ts';
import { migrationPage } from './migration-page.ts';
import { evaluationOutput } from './output.ts';
import { batchStatusRoute, evaluationStatusRoute } from './status.ts';
import { submitBatch, submitEvaluation } from './submit.ts';

export interface EvaluationRoutesDeps {
  config: Pick<Config, 'url' | 'callers' | 'limits' | 'webhooks'>;
  store: Store;
  find: Finder;
  accept: AcceptEvaluations;
  hub: Hub;
  streams: Streams;
  clock: Clock;
  count: CountSubmission;
  /** What bodies take up. */
  room: BodyRoom;
  /** Whether the App is stopping and takes nothing more. */
  isDraining: () => boolean;
}

/** All of what callers may do with evaluations. Who submits or changes something needs a secret; an id is enough to read. */
export function evaluationRoutes(deps: EvaluationRoutesDeps): Hono<CallerVariables> {
  const { config, store, accept, hub, clock, isDraining } = deps;
  const { url, limits } = config;
  const caller = requireCaller(config.callers);
  const rate = rateLimit(deps.count);
  const submit = {
    accept,
    url,
    checkWebhookUrl: (address: string) => checkOutgoingUrl(address, config.webhooks.policy),
  };
  const deliveries = webhookDeliveries({ store, clock, url, onReplay: () => hub.notify([WEBHOOKS]) });
  const lists = evaluationLists({ store, url });

  return new Hono<CallerVariables>()
    .all('/eval', evalIsGone(url))
    .get('/docs/eval-migration', migrationPage(url))
    .use('/eval-async', refuseWhile(isDraining))
    .post('/eval-async', caller, rate, jsonBody(limits.bodyBytes, deps.room), submitEvaluation(submit))
    .all('/eval-async', notAllowed('POST'))
    .get('/eval-status/:id', evaluationStatusRoute(deps))
    .all('/eval-status/:id', notAllowed('GET, HEAD'))
    .get('/eval-status/:id/events', evaluationEvents(deps))
    .get('/eval-status/:id/ws', webSocketOnly)
    .get('/eval-status/:id/output', evaluationOutput(deps))
    .post('/eval-status/:id/cancel', caller, cancelEvaluation(deps))
    .all('/eval-status/:id/cancel', notAllowed('POST'))
    .use('/eval-batches', refuseWhile(isDraining))
    .post('/eval-batches', caller, rate, jsonBody(limits.batchBytes, deps.room), submitBatch(submit))
    .get('/eval-batches', caller, lists.batches)
    .all('/eval-batches', notAllowed('GET, HEAD, POST'))
    .get('/evaluations', caller, lists.evaluations)
    .all('/evaluations', notAllowed('GET, HEAD'))
    .get('/eval-batches/:id', batchStatusRoute(deps))
    .all('/eval-batches/:id', notAllowed('GET, HEAD'))
    .get('/eval-batches/:id/events', batchEvents(deps))
    .get('/eval-batches/:id/ws', webSocketOnly)
    .post('/eval-batches/:id/cancel', caller, cancelBatch(deps))
    .all('/eval-batches/:id/cancel', notAllowed('POST'))
    .get('/webhook-deliveries', caller, deliveries.list)
    .get('/webhook-deliveries/:id', caller, deliveries.read)
    .post('/webhook-deliveries/:id/replay', caller, deliveries.replay);
}

function refuseWhile(isDraining: () => boolean) {
  return async (_context: unknown, next: () => Promise<void>): Promise<void> => {
    if (isDraining()) throw stopping();
    await next();
  };
}
