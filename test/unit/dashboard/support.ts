/** The dashboard over a world that the test plays, and visitors with cookies as browsers have them. */
import { Hono } from 'hono';
import { pino } from 'pino';
import { keepSecret } from '../../../src/config/caller-secrets.ts';
import { LIMITS } from '../../../src/config/config.ts';
import { dashboardRoutes } from '../../../src/dashboard/routes.ts';
import { PRODUCTION_TIMING } from '../../../src/domain/site-timing.ts';
import { createBodyRoom } from '../../../src/http/body-room.ts';
import type { Caller } from '../../../src/http/caller.ts';
import { errorBoundary } from '../../../src/http/problem.ts';
import { submissionLimit } from '../../../src/http/rate-limit.ts';
import { acceptSite } from '../../../src/jobs/accept-site.ts';
import { cancelJob } from '../../../src/jobs/cancel-job.ts';
import { expectedWait } from '../../../src/jobs/expected-wait.ts';
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

export async function openDashboard(): Promise<DashboardWorld> {
  const world = await openWorld();
  const { store, hub, github, clock } = world;
  const log = pino({ level: 'silent' });
  const callers: Caller[] = [
    { tenant: 'acme', secrets: [keepSecret('acme-secret')] },
    { tenant: 'globex', secrets: [keepSecret('globex-secret')] },
  ];
  const app = new Hono();
  app.onError(errorBoundary({ base: ORIGIN, log }));
  app.route(
    '/dashboard',
    dashboardRoutes({
      config: {
        url: ORIGIN,
        callers,
        limits: { ...LIMITS, mostQueued: 100, submissionsPerMinute: 100 },
        signInLink: { token: LINK, tenant: 'acme' },
        github: { organisation: undefined },
      },
      store,
      hub,
      streams: createStreams({ route: () => null, log }),
      clock,
      room: createBodyRoom(LIMITS.allBodiesBytes),
      placeOf: expectedWait({ store, github, clock }),
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
