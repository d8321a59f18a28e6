import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Authenticator } from '../auth/authenticate.ts';
import { requireApp, requireInstallation, requireUser } from '../auth/callers.ts';
import { requirePermissions } from '../auth/permissions.ts';
import type { Links } from '../links.ts';
import type { RepositoryAccess } from '../repositories/access.ts';
import { requireWritable } from '../repositories/repository.ts';
import type { Endpoint } from './endpoint.ts';
import { movedTo } from './moved.ts';

/** Turns endpoints into routes: authenticate, find the repository, check the permissions, handle. */
export function mountEndpoints(
  endpoints: Endpoint[],
  {
    authenticate,
    access,
    links,
  }: {
    authenticate: Authenticator;
    access: RepositoryAccess;
    links: Links;
  },
): Hono {
  const api = new Hono();
  // As at GitHub every answer to a GET can be asked for again with If-None-Match.
  api.use(etag());
  for (const endpoint of endpoints) {
    api.on(endpoint.method, endpoint.path, async (c) => {
      if (endpoint.for === 'nobody') return endpoint.handle(c);
      if (endpoint.for === 'app') {
        return endpoint.handle(c, { app: await requireApp(authenticate, c.req.header('authorization')) });
      }
      const caller = await authenticate(c.req.header('authorization'));
      if (endpoint.for === 'user') return endpoint.handle(c, requireUser(caller));
      if (endpoint.for === 'installation') {
        requirePermissions(requireInstallation(caller), endpoint.needs);
        return endpoint.handle(c, { caller: requireInstallation(caller) });
      }
      const owner = c.req.param('owner') ?? '';
      const repo = c.req.param('repo') ?? '';
      const moved = access.findMoved(caller, owner, repo);
      if (moved) return movedTo(c, moved, links);
      const repository = access.find(caller, owner, repo);
      if (endpoint.for === 'public-read') {
        if (caller.kind !== 'anonymous') requirePermissions(requireInstallation(caller), endpoint.needs);
        return endpoint.handle(c, { caller, repository });
      }
      requirePermissions(requireInstallation(caller), endpoint.needs);
      if (endpoint.method !== 'GET' && !endpoint.evenArchived) requireWritable(repository);
      return endpoint.handle(c, { caller: requireInstallation(caller), repository });
    });
  }
  return api;
}
