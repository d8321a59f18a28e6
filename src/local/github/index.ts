import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createGitHubApp } from './app.ts';
import { openDatabase } from './database.ts';
import { errorBody } from './http/api-error.ts';
import { isForeignName, MISDIRECTED } from './http/foreign-name.ts';
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
  const server = createAdaptorServer({
    fetch: (request, env) =>
      isForeignName(request.headers.get('host') ?? undefined)
        ? Response.json(errorBody(421, MISDIRECTED), { status: 421 })
        : app.fetch(request, env),
  }) as Server;
  // A busy machine must not lose a request to a connection that was just given up.
  server.keepAliveTimeout = 60_000;
  const url = `http://127.0.0.1:${await listen(server, options.port, settings)}`;
  const services = createServices(options, { db, url });
  app = createGitHubApp(services, key);
  const { apps, organisations, runs, scheduler, webhooks } = services;

  return {
    url,
    async registerApp(registration) {
      const app = apps.register(registration, organisations.first);
      return { installationId: services.installationChanges.install(app, organisations.first).id };
    },
    async installApp(appId, organisation) {
      const app = apps.find(appId);
      if (app === undefined) throw new Error(`there is no App ${appId}`);
      const { id } = services.installationChanges.install(app, organisations.require(organisation));
      return { installationId: id };
    },
    async changeInstallation(installationId, change) {
      const installation = services.installations.find(installationId);
      if (installation === undefined) throw new Error(`there is no installation ${installationId}`);
      services.installationChanges[change](installation);
    },
    seedRepository: async (name, files, { organisation, ...seed }) => {
      const owner = organisation === undefined ? organisations.first : organisations.require(organisation);
      return seedRepository({ owner, name, files, ...seed }, services);
    },
    async setWorkflowState(fullName, file, state) {
      const [owner = '', name = ''] = fullName.split('/');
      const repository = services.repositories.byName(owner, name);
      if (repository === undefined) throw new Error(`there is no repository ${fullName}`);
      services.workflowStates.set(repository.id, `.github/workflows/${file}`, state);
    },
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
