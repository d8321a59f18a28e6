import { Hono } from 'hono';
import { runEndpoints } from './actions/run-endpoints.ts';
import { workflowEndpoints } from './actions/workflow-endpoints.ts';
import { appEndpoints } from './auth/app-endpoints.ts';
import { commitEndpoints } from './git/commit-endpoints.ts';
import { contentEndpoints } from './git/content-endpoints.ts';
import { objectEndpoints } from './git/object-endpoints.ts';
import { refEndpoints } from './git/ref-endpoints.ts';
import { createGraphqlHandler } from './graphql/graphql-endpoint.ts';
import { ApiError, errorBody } from './http/api-error.ts';
import type { Endpoint } from './http/endpoint.ts';
import { mountEndpoints } from './http/mount.ts';
import { mountRepositoriesById } from './http/moved.ts';
import { publishExchanges } from './http/publish-exchange.ts';
import { installationRoutes } from './manifest/installation-routes.ts';
import { manifestEndpoints } from './manifest/manifest-endpoints.ts';
import { manifestRoutes } from './manifest/manifest-routes.ts';
import { oauthRoutes } from './oauth/oauth-routes.ts';
import { userEndpoints } from './oauth/user-endpoints.ts';
import { oidcRoutes } from './oidc/oidc-routes.ts';
import type { SigningKey } from './oidc/signing-key.ts';
import { pagesEndpoints } from './pages/pages-endpoints.ts';
import { pagesSiteRoutes } from './pages/pages-site-routes.ts';
import { pullEndpoints } from './pulls/pull-endpoints.ts';
import { repositoryEndpoints } from './repositories/repository-endpoints.ts';
import type { Services } from './services.ts';
import { webRoutes } from './web/web-routes.ts';
import { hookEndpoints } from './webhooks/hook-endpoints.ts';

/** Every REST route with what it asks for. */
export function endpoints(services: Services): Endpoint[] {
  const { options, runs, scheduler, pagesStore, pagesBuilder, describeRun } = services;
  const endRuns = (repositoryId: number) => {
    for (const run of runs.unfinished()) if (run.repositoryId === repositoryId) scheduler.cancel(run);
  };
  return [
    ...appEndpoints(services),
    ...hookEndpoints(services),
    ...manifestEndpoints(services),
    ...repositoryEndpoints({ ...services, onDelete: ({ id }) => endRuns(id) }),
    ...refEndpoints(services),
    ...objectEndpoints(services),
    ...commitEndpoints(services),
    ...contentEndpoints(services),
    ...pullEndpoints(services),
    ...pagesEndpoints({ ...services, store: pagesStore, builder: pagesBuilder }),
    ...userEndpoints(services),
    ...workflowEndpoints(services),
    ...runEndpoints({ ...services, dataDir: options.dataDir, describe: describeRun }),
  ];
}

/** The API twice, in github.com's and in Enterprise Server's places, and what people and git look at. */
export function createGitHubApp(services: Services, key: SigningKey): Hono {
  const app = new Hono();
  const rest = endpoints(services);
  const api = mountEndpoints(rest, services);
  const graphql = createGraphqlHandler(services);
  mountRepositoriesById(app, services.repositories);
  app.use(publishExchanges(rest));
  app.route('/api/v3', api);
  app.route('/', api);
  app.post('/api/graphql', graphql);
  app.post('/graphql', graphql);
  app.route('/', oidcRoutes({ ...services, key, requests: services.idTokens }));
  app.route('/', pagesSiteRoutes({ ...services, store: services.pagesStore }));
  app.route('/', manifestRoutes(services));
  app.route('/', installationRoutes(services));
  app.route('/', oauthRoutes(services));
  app.route('/', webRoutes({ ...services, dataDir: services.options.dataDir }));

  app.notFound((c) => c.json(errorBody(404, 'Not Found'), 404));
  app.onError((error, c) => {
    if (error instanceof ApiError) {
      return c.json(errorBody(error.status, error.message, error.errors), error.status, error.headers);
    }
    services.log.error({ err: error, path: c.req.path }, 'the embedded GitHub failed');
    return c.json(errorBody(500, 'Server Error'), 500);
  });
  return app;
}
