import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createGitHubApp } from './app.ts';
import { installationJson } from './auth/app-json.ts';
import { openDatabase } from './database.ts';
import { listen } from './listen.ts';
import { loadSigningKey } from './oidc/signing-key.ts';
import type { EmbeddedGitHub, EmbeddedGitHubOptions } from './options.ts';
import { seedRepository } from './repositories/seed.ts';
import { createServices } from './services.ts';
import { createSettings } from './settings.ts';

export type { AppRegistration, EmbeddedGitHub, EmbeddedGitHubOptions, RunSummary } from './options.ts';

/**
 * Starts the local stand-in for github.com on loopback. It answers from the moment this resolves; call
 * `registerApp` and `seedRepository`, which change nothing where nothing is new, and then `resume`.
 */
export async function startEmbeddedGitHub(options: EmbeddedGitHubOptions): Promise<EmbeddedGitHub> {
  const db = openDatabase(join(options.dataDir, 'github.sqlite'));
  const settings = createSettings(db);
  const key = await loadSigningKey(settings);
  // The routes need the address, and the address needs a port.
  let app = new Hono();
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) }) as Server;
  const url = `http://127.0.0.1:${await listen(server, options.port, settings)}`;
  const services = createServices(options, { db, url });
  app = createGitHubApp(services, key);
  const { apps, runs, scheduler, webhooks } = services;

  return {
    url,
    async registerApp(registration) {
      const { app: registered, isNew } = apps.register(registration);
      if (isNew) {
        webhooks.sendTo(registered, {
          event: 'installation',
          action: 'created',
          sender: services.organisation,
          payload: {
            installation: installationJson(registered, services),
            repositories: [],
            requester: null,
          },
        });
      }
      return { installationId: registered.installationId };
    },
    seedRepository: async (name, files, seed) => seedRepository({ name, files, ...seed }, services),
    async resume() {
      scheduler.resume();
      services.pagesBuilder.resume();
    },
    runs: () =>
      runs.all().map(({ id, attempt, status, conclusion, title }) => {
        const job = scheduler.running(id);
        return {
          id,
          attempt,
          status,
          conclusion,
          pid: job?.stepPid() ?? null,
          runnerPid: job?.hostPid() ?? null,
          title,
        };
      }),
    async stop() {
      await scheduler.stop();
      await services.pagesBuilder.stop();
      await webhooks.stop();
      await closeServer(server);
      db.close();
    },
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
