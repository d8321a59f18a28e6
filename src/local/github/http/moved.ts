import type { Context, Hono } from 'hono';
import { fullName, type Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { errorBody, notFound } from './api-error.ts';

const BELOW_REPOSITORY = /\/repos\/[^/]+\/[^/]+(.*)$/;

/** GitHub's answer for the former name of a repository: its address by id, which stays. */
export function movedTo(c: Context, { id }: Repository, links: Links): Response {
  const { pathname, search } = new URL(c.req.url);
  const [, below = ''] = BELOW_REPOSITORY.exec(pathname) ?? [];
  const url = `${links.api}/repositories/${id}${below}${search}`;
  const status = c.req.method === 'GET' ? 301 : 307;
  const message = status === 301 ? 'Moved Permanently' : 'Temporary Redirect';
  return c.json({ ...errorBody(status, message), url }, status, { location: url });
}

/** Has `/repositories/:id…` answered by the route of the name that the repository has now. */
export function mountRepositoriesById(app: Hono, repositories: RepositoryStore): void {
  const handle = async (c: Context) => {
    const [id = '', ...below] = (c.req.param('rest') ?? '').split('/');
    const repository = repositories.byId(Number(id));
    if (repository === undefined) throw notFound();
    const url = new URL(c.req.url);
    url.pathname = ['/api/v3/repos', fullName(repository), ...below].join('/');
    const hasBody = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    return app.request(url, {
      method: c.req.method,
      headers: c.req.raw.headers,
      ...(hasBody && { body: await c.req.arrayBuffer() }),
    });
  };
  app.all('/repositories/:rest{.+}', handle);
  app.all('/api/v3/repositories/:rest{.+}', handle);
}
