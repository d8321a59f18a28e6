/** The dashboard over a world that the test plays, and visitors with cookies as browsers have them. */
import { Hono } from 'hono';
import { type Logger, pino } from 'pino';
import { keepSecret } from '../../../src/config/caller-secrets.ts';
import { LIMITS, queueOf } from '../../../src/config/config.ts';
import type { DashboardDeps } from '../../../src/dashboard/deps.ts';
import { dashboardRoutes } from '../../../src/dashboard/routes.ts';
import { PRODUCTION_TIMING } from '../../../src/domain/site-timing.ts';
import { createBodyRoom } from '../../../src/http/body-room.ts';
import type { Caller } from '../../../src/http/caller.ts';
import { finder } from '../../../src/http/evaluations/find.ts';
import type { MetricsAccess } from '../../../src/http/metrics.ts';
import { errorBoundary } from '../../../src/http/problem.ts';
import { submissionLimit } from '../../../src/http/rate-limit.ts';
import { acceptSite } from '../../../src/jobs/accept-site.ts';
import { cancelJob } from '../../../src/jobs/cancel-job.ts';
import { acceptEvaluations } from '../../../src/jobs/evaluations/accept-evaluations.ts';
import { expectedWait } from '../../../src/jobs/expected-wait.ts';
import { gitHubBudget } from '../../../src/jobs/github-budget.ts';
import { checkOutgoingUrl } from '../../../src/outgoing/address-policy.ts';
import { createStreams } from '../../../src/streams/streams.ts';
import { openWorld, type World } from '../jobs/support/world.ts';

export const LINK = 'a-link-that-opens-it-once';
export const ORIGIN = 'http://app.test';

export interface Visitor {
  /** Follows no redirects, sends cookies, and says that its own pages sent it, unless `from` names another site. */
  ask(
    path: string,
    options?: { form?: Record<string, string>; from?: string; method?: string },
  ): Promise<Response>;
  signIn(secret: string): Promise<Response>;
  cookies: Map<string, string>;
}

export interface DashboardWorld extends World {
  callers: Caller[];
  visitor(): Visitor;
}

/** `people`: with it people sign in with GitHub. `metrics`: whoever has their token is the operator. `isLocal`: there is a link that signs in. */
export async function openDashboard({
  people,
  metrics,
  isLocal = true,
  log = pino({ level: 'silent' }),
}: {
  people?: DashboardDeps['people'];
  metrics?: MetricsAccess;
  isLocal?: boolean;
  log?: Logger;
} = {}): Promise<DashboardWorld> {
  const world = await openWorld();
  const { store, hub, github, clock } = world;
  const callers: Caller[] = [
    { tenant: 'acme', secrets: [keepSecret('acme-secret')] },
    { tenant: 'globex', secrets: [keepSecret('globex-secret')] },
  ];
  const limits = { ...LIMITS, mostQueued: 100, submissionsPerMinute: 100 };
  const app = new Hono();
  app.onError(errorBoundary({ base: ORIGIN, log }));
  app.route(
    '/dashboard',
    dashboardRoutes({
      config: {
        url: ORIGIN,
        callers,
        limits,
        watching: { metrics, traces: undefined },
        ...(isLocal && { signInLink: { token: LINK, tenant: 'acme' } }),
        github: { organisation: undefined },
      },
      people,
      store,
      hub,
      streams: createStreams({ route: () => null, log }),
      clock,
      room: createBodyRoom(LIMITS.allBodiesBytes),
      placeOf: expectedWait({ store, github, clock }),
      budgetOf: gitHubBudget({ store, github, clock }),
      find: finder({ store, clock, callers }),
      acceptEvaluations: acceptEvaluations({ store, clock, queue: queueOf({ limits, callers }) }),
      accept: acceptSite({
        store,
        clock,
        timing: PRODUCTION_TIMING,
        mostPerDay: () => 1_000,
        onAccepted: () => {},
      }),
      cancel: cancelJob({ store, clock, onCancelled: () => {} }),
      count: submissionLimit({ perMinute: 100, clock }),
      checkCallbackUrl: (url) => checkOutgoingUrl(url, { allowLoopback: false, allowHttp: true }),
      isDraining: () => false,
      log,
      wake: () => {},
    }),
  );
  return Object.assign(world, { callers, visitor: () => visitorOf(app) });
}

function visitorOf(app: Hono): Visitor {
  const cookies = new Map<string, string>();
  const visitor: Visitor = {
    cookies,
    async ask(path, { form, from, method = form ? 'POST' : 'GET' } = {}) {
      const headers = new Headers({ host: new URL(ORIGIN).host });
      if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
      if (form) headers.set('origin', from ?? ORIGIN);
      if (form) headers.set('sec-fetch-site', from ? 'cross-site' : 'same-origin');
      const answer = await app.request(`${ORIGIN}${path}`, {
        method,
        headers,
        ...(form && { body: new URLSearchParams(form) }),
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    },
    signIn: (secret) => visitor.ask('/dashboard/sign-in', { form: { secret } }),
  };
  return visitor;
}
