/** The evaluation part of the App over a real store and a real HTTP server, without GitHub and without workers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
import { createHub } from '../src/streams/hub.ts';
import { createStreams } from '../src/streams/streams.ts';

export async function startEvaluationsApp() {
  const dir = mkdtempSync(join(tmpdir(), 'errand-bench-'));
  const server = await listen({ port: 0, host: '127.0.0.1' });
  const { url } = server;
  const hub = createHub();
  const store = await openStore(join(dir, 'errand.sqlite'), { url, onChange: hub.notify });
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
  server.use(getRequestListener(new Hono().route('/', routes).fetch), streams);
  const headers = { authorization: 'Bearer bench', 'content-type': 'application/json' };
  return {
    url,
    store,
    post: (path: string, body: string) => fetch(`${url}${path}`, { method: 'POST', headers, body }),
    async stop() {
      await server.close();
      await store.close();
      rmSync(dir, { recursive: true });
    },
  };
}
