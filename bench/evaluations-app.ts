/** The evaluation part of the App over a real store and a real HTTP server, without GitHub and without workers. */
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import { keepSecret } from '../src/config/caller-secrets.ts';
import { LIMITS, queueOf } from '../src/config/config.ts';
import { systemClock } from '../src/domain/clock.ts';
import { createBodyRoom } from '../src/http/body-room.ts';
import { finder } from '../src/http/evaluations/find.ts';
import { evaluationRoutes } from '../src/http/evaluations/routes.ts';
import { eventSockets } from '../src/http/event-sockets.ts';
import { submissionLimit } from '../src/http/rate-limit.ts';
import { acceptEvaluations } from '../src/jobs/evaluations/accept-evaluations.ts';
import { listen } from '../src/server.ts';
import { openStore } from '../src/store/store.ts';
import { writeDirectly } from '../src/streams/direct-body.ts';
import { createHub } from '../src/streams/hub.ts';
import { createStreams } from '../src/streams/streams.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Headers of its only caller. */
export const CALLER = { authorization: 'Bearer bench', 'content-type': 'application/json' };

/** `beforeChange` is called when something is durable, before those who follow it are told. */
export async function startEvaluationsApp({ beforeChange = () => {} } = {}) {
  const folder = temporaryFolder();
  const server = await listen({ port: 0, host: '127.0.0.1' });
  const { url } = server;
  const hub = createHub();
  const store = await openStore(join(folder.path, 'errand.sqlite'), {
    url,
    onChange(...change) {
      beforeChange();
      hub.notify(...change);
    },
  });
  const log = pino({ level: 'silent' });
  const clock = systemClock;
  const callers = [{ tenant: 'bench', secrets: [keepSecret('bench')] }];
  const count = submissionLimit({ perMinute: 1_000_000, clock });
  const find = finder({ store, clock, callers });
  const streams = createStreams({ route: eventSockets({ find, store, hub }), log });
  const limits = { ...LIMITS, mostQueued: 1_000_000, submissionsPerMinute: 1_000_000 };
  const config = { url, callers, limits, webhooks: { policy: { allowLoopback: true, allowHttp: true } } };
  const routes = evaluationRoutes({
    config,
    store,
    find,
    accept: acceptEvaluations({ store, clock, queue: queueOf(config) }),
    hub,
    streams,
    clock,
    count,
    room: createBodyRoom(limits.allBodiesBytes),
    isDraining: () => false,
  });
  const app = new Hono().route('/', routes);
  server.use(getRequestListener(writeDirectly(app.fetch), { overrideGlobalObjects: false }), streams);
  return {
    url,
    store,
    streams,
    post: (path: string, body: string) => fetch(`${url}${path}`, { method: 'POST', headers: CALLER, body }),
    async stop() {
      await server.close();
      await store.close();
      folder[Symbol.dispose]();
    },
  };
}
