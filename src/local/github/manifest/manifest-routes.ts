import { Hono } from 'hono';
import { escapeHtml } from '../../../domain/escape-html.ts';
import type { AppRegistry } from '../auth/app-registry.ts';
import type { Organisations } from '../organisations.ts';
import { page } from '../web/html.ts';
import type { AppCreations } from './app-creations.ts';
import { readManifest, slugOf } from './manifest.ts';

const FAILED = 'Could not create the GitHub App';

/** The pages on which an organisation's owner makes an App from a manifest: whoever is on this machine is one. */
export function manifestRoutes(deps: {
  organisations: Organisations;
  apps: AppRegistry;
  appCreations: AppCreations;
}): Hono {
  const { organisations, apps } = deps;
  const routes = new Hono();

  const read = (text: unknown) => {
    const found = readManifest(text);
    if ('problem' in found) return found;
    const isTaken = apps.all().some(({ slug }) => slug === slugOf(found.manifest.name));
    return isTaken ? { problem: 'Name is already taken.' } : found;
  };
  const failed = (problem: string) => page(FAILED, `<pre>${escapeHtml(problem)}</pre>`);

  routes.post('/organizations/:org/settings/apps/new', async (c) => {
    const { login } = organisations.require(c.req.param('org'));
    const { manifest: text } = await c.req.parseBody();
    const found = read(text);
    if ('problem' in found) return c.html(failed(found.problem), 422);
    const { name, default_permissions: permissions } = found.manifest;
    const asked = Object.entries(permissions).map(
      ([permission, level]) => `<li>${escapeHtml(permission)}: ${level}</li>`,
    );
    const field = (key: string, value: string) =>
      `<input type="hidden" name="${key}" value="${escapeHtml(value)}">`;
    const body = `<p>${escapeHtml(name)} for ${escapeHtml(login)} asks for:</p>
<ul>
${asked.join('\n')}
</ul>
<form method="post" action="/organizations/${encodeURIComponent(login)}/settings/apps">
${field('manifest', String(text))}
${field('state', c.req.query('state') ?? '')}
<button>Create GitHub App</button>
</form>`;
    return c.html(page('Create GitHub App', body));
  });

  routes.post('/organizations/:org/settings/apps', async (c) => {
    const owner = organisations.require(c.req.param('org'));
    const { manifest: text, state } = await c.req.parseBody();
    const found = read(text);
    if ('problem' in found) return c.html(failed(found.problem), 422);
    const target = new URL(found.manifest.redirect_url);
    target.searchParams.set('code', await deps.appCreations.create(found.manifest, owner));
    if (state) target.searchParams.set('state', String(state));
    return c.redirect(target.href, 302);
  });
  return routes;
}
