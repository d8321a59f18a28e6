import { Hono } from 'hono';
import type { Authenticator } from '../auth/authenticate.ts';
import { requireApp, requireInstallation } from '../auth/callers.ts';
import { requirePermissions } from '../auth/permissions.ts';
import type { RepositoryAccess } from '../repositories/access.ts';
import type { Endpoint } from './endpoint.ts';

/** Turns endpoints into routes: authenticate, find the repository, check the permissions, handle. */
export function mountEndpoints(
  endpoints: Endpoint[],
  { authenticate, access }: { authenticate: Authenticator; access: RepositoryAccess },
): Hono {
  const api = new Hono();
  for (const endpoint of endpoints) {
    api.on(endpoint.method, endpoint.path, async (c) => {
      if (endpoint.for === 'app') {
        return endpoint.handle(c, { app: await requireApp(authenticate, c.req.header('authorization')) });
      }
      const caller = await authenticate(c.req.header('authorization'));
      if (endpoint.for === 'installation') {
        requirePermissions(requireInstallation(caller), endpoint.needs);
        return endpoint.handle(c, { caller: requireInstallation(caller) });
      }
      const repository = access.find(caller, c.req.param('owner') ?? '', c.req.param('repo') ?? '');
      if (endpoint.for === 'public-read') {
        if (caller.kind !== 'anonymous') requirePermissions(requireInstallation(caller), endpoint.needs);
        return endpoint.handle(c, { caller, repository });
      }
      requirePermissions(requireInstallation(caller), endpoint.needs);
      return endpoint.handle(c, { caller: requireInstallation(caller), repository });
    });
  }
  return api;
}
