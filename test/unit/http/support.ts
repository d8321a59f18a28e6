/** The routes of site jobs over a world that the test plays. */
import { Hono } from 'hono';
import { pino } from 'pino';
import { hashForm, keepSecret } from '../../../src/config/caller-secrets.ts';
import { type JobView, jobView } from '../../../src/contract/job-view.ts';
import { PRODUCTION_TIMING } from '../../../src/domain/site-timing.ts';
import { createBodyRoom } from '../../../src/http/body-room.ts';
import { handleTask } from '../../../src/http/handle-task.ts';
import { jobRoutes } from '../../../src/http/jobs/routes.ts';
import { errorBoundary } from '../../../src/http/problem.ts';
import { submissionLimit } from '../../../src/http/rate-limit.ts';
import { jsonBody } from '../../../src/http/read-json.ts';
import { acceptSite } from '../../../src/jobs/accept-site.ts';
import { cancelJob } from '../../../src/jobs/cancel-job.ts';
import { expectedWait } from '../../../src/jobs/expected-wait.ts';
import { checkOutgoingUrl } from '../../../src/outgoing/address-policy.ts';
import { claim } from '../../../src/runs/claim.ts';
import { reports } from '../../../src/runs/report.ts';
import { createStreams } from '../../../src/streams/streams.ts';
import { watched } from '../../contract/app/watch-hono.ts';
import { openWorld, RUN_TOKEN, type World } from '../jobs/support/world.ts';

const callers = [
  { tenant: 'acme', secrets: [keepSecret('acme-secret'), keepSecret(hashForm('acme-old-secret'))] },
  { tenant: 'globex', secrets: [keepSecret('globex-secret')] },
];

interface Asking {
  method?: string;
  secret?: string;
  prefer?: string;
}

export interface HttpWorld extends World {
  submit(body: object): Promise<Response>;
  read(jobId: string): Promise<JobView>;
  cancel(jobId: string, secret?: string | null): Promise<Response>;
  /** Any request; `secret` goes along as bearer token. */
  ask(path: string, options?: Asking): Promise<Response>;
  /** What the job's run says. */
  say(jobId: string, what: 'events' | 'result', body: object): Promise<Response>;
  /** A run with this id asks for the work. */
  askForWork(jobId: string, runId: string): Promise<Response>;
}

export async function openHttpWorld(): Promise<HttpWorld> {
  const world = await openWorld();
  const { store, hub, github, clock } = world;
  const url = 'http://app.test';
  const log = pino({ level: 'silent' });
  const timing = PRODUCTION_TIMING;
  const accept = acceptSite({
    store,
    clock,
    timing,
    mostPerDay: (tenant) => world.organisation(tenant).settings.sites.per_day,
    onAccepted: () => {},
  });
  const run = reports({ store, clock, onLimited: async () => {}, log });
  const body = jsonBody(1_000_000, createBodyRoom(1_000_000));
  const checkCallbackUrl = (address: string) =>
    checkOutgoingUrl(address, { allowLoopback: true, allowHttp: true });
  const count = submissionLimit({ perMinute: 20, clock });
  const app = new Hono()
    .use(watched)
    .post('/handle_task', body, handleTask({ accept, callers, url, checkCallbackUrl, count }))
    .route(
      '/',
      jobRoutes({
        store,
        hub,
        streams: createStreams({ route: () => null, log }),
        url,
        callers,
        clock,
        cancel: cancelJob({ store, clock, onCancelled: () => {} }),
        placeOf: expectedWait({ store, github, clock }),
        onReplay: () => {},
      }),
    )
    .post(
      '/runs/:id/claim',
      body,
      claim({
        store,
        clock,
        timing,
        repositoryPrefix: '',
        log,
        identify: async ({ req }, findTenant) => ({
          organisation: github.of((await findTenant()) ?? ''),
          runId: req.header('x-run-id') ?? '',
          runAttempt: 1,
          jti: 'jti',
          expiresAt: 0,
        }),
      }),
    )
    .post('/runs/:id/events', body, run.events)
    .post('/runs/:id/result', body, run.result);
  app.onError(errorBoundary({ base: url, log }));
  const post = (path: string, sent: object, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(sent),
    });
  return Object.assign(world, {
    submit: async (sent: object) => post('/handle_task', sent),
    read: async (id: string) => jobView.parse(await (await app.request(`/jobs/${id}`)).json()),
    cancel: async (id: string, secret: string | null = 'acme-secret') =>
      app.request(`/jobs/${id}/cancel`, {
        method: 'POST',
        headers: secret === null ? {} : { authorization: `Bearer ${secret}` },
      }),
    ask: async (path: string, { method = 'GET', secret, prefer }: Asking = {}) =>
      app.request(path, {
        method,
        headers: { ...(secret && { authorization: `Bearer ${secret}` }), ...(prefer && { prefer }) },
      }),
    say: async (id: string, what: string, sent: object) =>
      post(`/runs/${id}/${what}`, sent, { authorization: `Bearer ${RUN_TOKEN}` }),
    askForWork: async (id: string, runId: string) =>
      post(`/runs/${id}/claim`, { attempt: 1 }, { 'x-run-id': runId }),
  });
}
