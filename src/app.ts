import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { type Config, queueOf } from './config/config.ts';
import type { Clock } from './domain/clock.ts';
import { lazily } from './domain/lazily.ts';
import { Refusal } from './errors.ts';
import { createGitHub } from './github/github.ts';
import { createPacing } from './github/pacing.ts';
import { createPeople } from './github/people.ts';
import { answerWebhook } from './http/answer-webhook.ts';
import { createBodyRoom } from './http/body-room.ts';
import { requests } from './http/diagnostics.ts';
import { finder } from './http/evaluations/find.ts';
import { evaluationRoutes } from './http/evaluations/routes.ts';
import { eventSockets } from './http/event-sockets.ts';
import { handleTask } from './http/handle-task.ts';
import { readyz } from './http/health.ts';
import { jobRoutes } from './http/jobs/routes.ts';
import { notAllowed } from './http/not-allowed.ts';
import { errorBoundary, problemResponse, refuseUnreadable } from './http/problem.ts';
import { submissionLimit } from './http/rate-limit.ts';
import { limitBody } from './http/read-bytes.ts';
import { jsonBody } from './http/read-json.ts';
import { referenceRoutes } from './http/reference/routes.ts';
import { stopping } from './http/stopping.ts';
import { type AcceptSite, acceptSite } from './jobs/accept-site.ts';
import { cancelJob } from './jobs/cancel-job.ts';
import { cancelRuns } from './jobs/cancel-runs.ts';
import { createDeliverer } from './jobs/deliverer.ts';
import { createDispatcher } from './jobs/dispatcher.ts';
import { endAttempt } from './jobs/end-attempt.ts';
import { acceptEvaluations } from './jobs/evaluations/accept-evaluations.ts';
import { createWorkerWaker } from './jobs/evaluations/wake-workers.ts';
import { forgetExpired, watchWorkers } from './jobs/evaluations/watch-workers.ts';
import { expectedWait } from './jobs/expected-wait.ts';
import { gitHubBudget } from './jobs/github-budget.ts';
import { KEEP_AGAIN_MS, keepExecutors } from './jobs/keep-executors.ts';
import { keepSettings } from './jobs/keep-settings.ts';
import { keepSilence } from './jobs/keep-silence.ts';
import { type Loop, startLoop } from './jobs/loop.ts';
import { reconcileRuns } from './jobs/reconcile.ts';
import { watchClock } from './jobs/watch-clock.ts';
import { watch } from './jobs/watchdog.ts';
import { createWebhookSender } from './jobs/webhooks/sender.ts';
import { checkOutgoingUrl } from './outgoing/address-policy.ts';
import { claim } from './runs/claim.ts';
import { identifyRun } from './runs/identify-run.ts';
import { createOidcVerifier } from './runs/oidc.ts';
import { reports } from './runs/report.ts';
import { workers } from './runs/workers.ts';
import type { LongLived } from './server.ts';
import { QUEUE, WEBHOOKS } from './store/context.ts';
import type { Journal } from './store/journal.ts';
import type { Store } from './store/store.ts';
import { writeDirectly } from './streams/direct-body.ts';
import type { Hub } from './streams/hub.ts';
import { createStreams } from './streams/streams.ts';
import { createWatchers } from './streams/watchers.ts';
import { watchOver } from './watch-over.ts';
import { createWebhooks, WEBHOOK_PATH } from './webhooks/probot.ts';

export interface AppDeps {
  config: Config;
  store: Store;
  /** Told by the store what has changed. */
  hub: Hub;
  /** Told by the store what this App writes to it. */
  journal: Journal;
  clock: Clock;
  log: Logger;
  /** Told of the address before a callback or webhook is sent there. */
  beforeCallback?: (url: string) => void;
}

export interface App {
  /** Streams and WebSockets, for the server. */
  longLived: LongLived;
  /** Every address that it answers at, as Hono writes them. */
  routes: readonly { method: string; path: string }[];
  handle(req: IncomingMessage, res: ServerResponse): void;
  /** Makes the executor repositories of all installations, or brings them up to date. Never rejects because of one of them. */
  ensureExecutors(): Promise<void>;
  /** Starts what goes on between requests: dispatching, watching, delivering. */
  start(): void;
  /** Takes no more work and waits for what is under way; what is owed stays in the store. */
  stop(): Promise<void>;
}

/** Wires the App: routes, webhook handlers and loops over one store. It neither listens nor reads the environment. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { config, hub, journal, clock, log, beforeCallback } = deps;
  const { url, timing, callers } = config;
  const { workflows, oauth } = config.github;
  const onlookers = await watchOver({ watching: config.watching, store: deps.store, journal, log });
  const { store, onGitHubAnswer } = onlookers;
  const github = createGitHub(config.github, createPacing({ store, clock }), clock, onGitHubAnswer);
  const tenants = callers.map(({ tenant }) => tenant);
  const executors = keepExecutors({
    github,
    tenants,
    organisation: config.github.organisation,
    clock,
    log,
  });
  const end = endAttempt({ store, clock, timing });
  // The senders' contract allows addresses without TLS.
  const callbackPolicy = { ...config.webhooks.policy, allowHttp: true };
  const deliverer = createDeliverer({ store, clock, log, policy: callbackPolicy, beforeCallback });
  const dispatcher = createDispatcher({ store, github, clock, url, log });
  const evaluations = { store, github, clock, timing: config.evaluations.timing, url, log };
  const waker = createWorkerWaker({ ...evaluations, tenants });
  const loops = new Map<string, Loop>();
  const wake = () => {
    for (const loop of loops.values()) loop.wake();
  };
  let draining = false;
  let reconciled = Promise.resolve();

  const take = acceptSite({
    store,
    clock,
    timing,
    mostPerDay: (tenant) => github.of(tenant).caps().sites.per_day,
    // Tasks come in bursts: none wakes what has nothing to do for it.
    onAccepted: ({ repeated }) => loops.get(repeated ? DELIVERING : DISPATCHING)?.wake(),
  });
  const accept: AcceptSite = async (tenant, task) => {
    if (draining) throw stopping();
    return take(tenant, task);
  };
  const placeOf = expectedWait({ store, github, clock });
  const cancel = cancelJob({ store, clock, onCancelled: wake });
  /** Runs of one workflow, and of no other, are let in. */
  const identify = (workflow: string) =>
    identifyRun({
      store,
      github,
      clock,
      verifier: createOidcVerifier({
        issuer: config.github.oidcIssuer,
        audience: url,
        workflow,
        runnerEnvironments: config.github.runnerEnvironments,
        clock,
      }),
    });
  const run = reports({ store, clock, onLimited: keepSilence({ store, github, clock }), log });
  const room = createBodyRoom(config.limits.allBodiesBytes);
  const body = jsonBody(config.limits.bodyBytes, room);
  const checkCallbackUrl = (address: string) => checkOutgoingUrl(address, callbackPolicy);
  const count = submissionLimit({ perMinute: config.limits.submissionsPerMinute, clock });
  const intake = handleTask({ accept, callers, url, checkCallbackUrl, count });

  const find = finder({ store, clock, callers });
  const takeEvaluations = acceptEvaluations({ store, clock, queue: queueOf(config) });
  const streams = createStreams({ route: eventSockets({ find, store, hub }), log });
  const polls = createWatchers({ most: Number.POSITIVE_INFINITY });
  const worker = workers({
    store,
    identify: identify(workflows.evaluation),
    clock,
    timing: config.evaluations.timing,
    hub,
    polls,
    log,
  });
  const sender = createWebhookSender({
    store,
    clock,
    log,
    ...config.webhooks,
    wake: () => hub.notify([WEBHOOKS]),
    beforeWebhook: beforeCallback,
  });

  const routes = new Hono()
    .post('/', body, intake)
    .post('/handle_task', body, intake)
    .all('/handle_task', notAllowed('POST'))
    .route('/', jobRoutes({ store, hub, streams, url, callers, clock, cancel, placeOf, onReplay: wake }))
    .post(
      '/runs/:id/claim',
      body,
      claim({
        store,
        identify: identify(workflows.site),
        clock,
        timing,
        repositoryPrefix: config.repositoryPrefix,
        log,
      }),
    )
    .post('/runs/:id/events', body, run.events)
    .post('/runs/:id/result', body, run.result)
    .post('/runs/:id/deliveries/:delivery', body, run.deliveryTry)
    .route(
      '/',
      evaluationRoutes({
        config,
        store,
        find,
        accept: takeEvaluations,
        hub,
        streams,
        clock,
        count,
        room,
        isDraining: () => draining,
      }),
    )
    .post('/workers/:worker/claim', body, worker.claim)
    .post('/workers/:worker/poll', body, worker.poll)
    .post('/workers/:worker/reports', body, worker.reports)
    .get('/healthz', (c) => c.json({ alive: true }))
    .get('/readyz', readyz({ store, draining: () => draining }))
    .route('/', referenceRoutes(url));
  const webhooks = createWebhooks({
    store,
    clock,
    endAttempt: end,
    maxAttempts: config.evaluations.timing.maxAttempts,
    app: config.github.app,
    webhookSecret: config.webhookSecret,
    github,
    executors,
    log,
  });
  /** Loaded by whoever opens the first page: a start does not wait for it. */
  const dashboard = lazily(async () => {
    const { dashboardRoutes } = await import('./dashboard/routes.ts');
    return onlookers.measure(new Hono({ strict: false })).route(
      '/dashboard',
      dashboardRoutes({
        config,
        people: oauth && createPeople({ settings: config.github, client: oauth, github, url, clock }),
        store,
        hub,
        streams,
        clock,
        room,
        placeOf,
        budgetOf: gitHubBudget({ store, github, clock }),
        find,
        accept,
        acceptEvaluations: takeEvaluations,
        cancel,
        count,
        checkCallbackUrl,
        isDraining: () => draining,
        log,
        wake,
      }),
    );
  });
  const hono = new Hono({ strict: false });
  // Before what is measured here: its pages are, each by its own address.
  hono.all('/dashboard/*', async ({ req, env }) => (await dashboard()).fetch(req.raw, env));
  onlookers.measure(hono);
  const [watchers, waitingPolls] = [() => streams.size, () => polls.size];
  onlookers.serve(hono, { github, tenants, clock, watchers, polls: waitingPolls });
  hono.onError(errorBoundary({ base: url, log }));
  hono.notFound(({ req }) =>
    problemResponse(url, new Refusal('not-found', `Nothing answers at ${req.path}.`), req.path),
  );
  hono
    .post(WEBHOOK_PATH, limitBody(config.limits.webhookBytes, room), answerWebhook(webhooks))
    .all(WEBHOOK_PATH, notAllowed('POST'))
    .get('/', (c) => c.redirect('/dashboard'))
    .route('/', routes)
    .route('/api', routes);
  const answer = getRequestListener(writeDirectly(hono.fetch), {
    overrideGlobalObjects: false,
    errorHandler: refuseUnreadable({ base: url, log }),
  });

  return {
    longLived: {
      upgrade: streams.upgrade,
      end() {
        streams.end();
        polls.end();
      },
    },
    routes: hono.routes,
    handle(req, res) {
      requests.publish({ req, res });
      void answer(req, res);
    },
    ensureExecutors: executors.all,
    start() {
      const every = (name: string, work: () => Promise<void>, everyMs = config.tickMs) => {
        const loop = startLoop({ name, everyMs, log, work });
        loops.set(name, loop);
        return loop;
      };
      reconciled = reconcileRuns({
        store,
        github,
        clock,
        endAttempt: end,
        maxAttempts: config.evaluations.timing.maxAttempts,
        isStopping: () => draining,
        log,
      }).catch((err) => log.error({ err }, 'reconciling failed'));
      every(DISPATCHING, dispatcher.sendDue);
      every(
        'watching',
        watch({ store, github, clock, timing, workflow: workflows.site, endAttempt: end, log }),
      );
      every('watching the clock', watchClock({ store, clock, timing, log }));
      every('cancelling runs', cancelRuns({ store, github, clock, log }));
      every('keeping executors', executors.due, KEEP_AGAIN_MS);
      every(DELIVERING, deliverer.sendDue);
      every('reading settings', keepSettings({ github, tenants, log }), SETTINGS_MS);
      const waking = every('waking workers', waker.wakeMissing);
      hub.subscribe(QUEUE, waking.wake);
      every('watching workers', watchWorkers({ ...evaluations, workflow: workflows.evaluation }));
      const sending = every('sending webhooks', sender.sendDue);
      hub.subscribe(WEBHOOKS, sending.wake);
      every('forgetting', forgetExpired({ store, clock }), FORGET_MS);
    },
    async stop() {
      draining = true;
      await Promise.all([reconciled, ...[...loops.values()].map((loop) => loop.stop())]);
      await Promise.all([dispatcher.settled(), waker.settled(), deliverer.stop(), sender.stop()]);
      await onlookers.stop();
    },
  };
}

const DISPATCHING = 'dispatching';
const DELIVERING = 'delivering';

/** How often organisations' settings are read if nothing else reads them. */
const SETTINGS_MS = 60_000;

/** How often what has expired is thrown away. */
const FORGET_MS = 10_000;
