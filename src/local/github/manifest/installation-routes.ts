import { Hono } from 'hono';
import { escapeHtml } from '../../../domain/escape-html.ts';
import type { AppRegistry, RegisteredApp } from '../auth/app-registry.ts';
import type { InstallationChanges } from '../auth/installation-changes.ts';
import { notFound } from '../http/api-error.ts';
import type { Organisations } from '../organisations.ts';
import { page } from '../web/html.ts';

/** The page on which an organisation's owner installs an App. */
export function installationRoutes(deps: {
  organisations: Organisations;
  apps: AppRegistry;
  installationChanges: InstallationChanges;
}): Hono {
  const { organisations } = deps;
  const routes = new Hono();
  const appOf = (slug: string): RegisteredApp => {
    const app = deps.apps.all().find((known) => known.slug === slug);
    if (app === undefined) throw notFound();
    return app;
  };
  /** An App that is not public is for its owner alone. */
  const targetsOf = (app: RegisteredApp) => (app.isPublic ? organisations.all : [app.owner]);

  routes.get('/apps/:slug/installations/new', (c) => {
    const app = appOf(c.req.param('slug'));
    const forms = targetsOf(app).map(
      ({ login }) => `<form method="post" action="/apps/${app.slug}/installations">
<input type="hidden" name="organization" value="${escapeHtml(login)}">
<button>Install on ${escapeHtml(login)}</button>
</form>`,
    );
    return c.html(page(`Install ${app.name}`, forms.join('\n')));
  });

  routes.post('/apps/:slug/installations', async (c) => {
    const app = appOf(c.req.param('slug'));
    const { organization } = await c.req.parseBody();
    const target = targetsOf(app).find(({ login }) => login === organization);
    if (target === undefined) throw notFound();
    deps.installationChanges.install(app, target);
    return c.html(page(`${app.name} is installed on ${target.login}`, ''));
  });
  return routes;
}
