import { Hono } from 'hono';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { page } from '../web/html.ts';
import type { PagesStore } from './pages-store.ts';
import { findPage } from './serve-page.ts';

/** GitHub's CDN keeps pages for ten minutes. */
const CACHE = 'max-age=600';

/** The published sites, below `/pages/{owner}/{repository}/`. Hono answers HEAD from the same routes. */
export function pagesSiteRoutes(deps: { repositories: RepositoryStore; store: PagesStore }): Hono {
  const routes = new Hono();
  routes.get('/pages/:owner/:repo', (c) => c.redirect(`${new URL(c.req.url).pathname}/`, 301));
  routes.get('/pages/:owner/:repo/:path{.*}', (c) => {
    const repository = deps.repositories.byName(c.req.param('owner'), c.req.param('repo'));
    const published = repository && deps.store.site(repository.id)?.published;
    const path = c.req.param('path');
    const found =
      repository && published && findPage(deps.repositories.git(repository).objects, published, path);
    if (found === 'redirect') return c.redirect(`${new URL(c.req.url).pathname}/`, 301);
    if (!found) return c.html(page('Site not found', '<p>There is no GitHub Pages site here.</p>'), 404);

    const headers = { etag: found.etag, 'cache-control': CACHE, 'access-control-allow-origin': '*' };
    if (found.status === 200 && c.req.header('if-none-match') === found.etag)
      return c.body(null, 304, headers);
    const body = new Uint8Array(found.content);
    return c.body(body, found.status, { ...headers, 'content-type': found.contentType });
  });
  return routes;
}
