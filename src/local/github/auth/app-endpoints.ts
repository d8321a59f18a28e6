import { z } from 'zod';
import type { Account } from '../accounts.ts';
import { notFound } from '../http/api-error.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { readBody } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import { repositoryJson } from '../repositories/repository-json.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { isoTime } from '../time.ts';
import { appJson, installationJson } from './app-json.ts';
import { chooseGrant } from './choose-grant.ts';
import type { TokenStore } from './token-store.ts';

const tokenRequest = z.object({
  repositories: z.array(z.string()).max(500).optional(),
  repository_ids: z.array(z.int()).max(500).optional(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
});

/** What an App does as itself: look itself and its installation up, and mint or revoke tokens. */
export function appEndpoints(deps: {
  links: Links;
  organisation: Account;
  repositories: RepositoryStore;
  tokens: TokenStore;
}): Endpoint[] {
  const isOrganisation = (login: string | undefined) =>
    login?.toLowerCase() === deps.organisation.login.toLowerCase();
  return [
    { method: 'GET', path: '/app', for: 'app', handle: (c, { app }) => c.json(appJson(app, deps)) },
    {
      method: 'GET',
      path: '/app/installations',
      for: 'app',
      handle: (c, { app }) => c.json([installationJson(app, deps)]),
    },
    {
      method: 'GET',
      path: '/app/installations/:id',
      for: 'app',
      handle(c, { app }) {
        if (Number(c.req.param('id')) !== app.installationId) throw notFound();
        return c.json(installationJson(app, deps));
      },
    },
    {
      method: 'GET',
      path: '/orgs/:org/installation',
      for: 'app',
      handle(c, { app }) {
        if (!isOrganisation(c.req.param('org'))) throw notFound();
        return c.json(installationJson(app, deps));
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/installation',
      for: 'app',
      handle(c, { app }) {
        if (!isOrganisation(c.req.param('owner'))) throw notFound();
        if (deps.repositories.byName(c.req.param('repo') ?? '') === undefined) throw notFound();
        return c.json(installationJson(app, deps));
      },
    },
    {
      method: 'POST',
      path: '/app/installations/:id/access_tokens',
      for: 'app',
      async handle(c, { app }) {
        if (Number(c.req.param('id')) !== app.installationId) throw notFound();
        const grant = chooseGrant(app, await readBody(c, tokenRequest), deps.repositories);
        const repositoryIds = grant.repositories?.map(({ id }) => id) ?? null;
        const { token, expiresAt } = deps.tokens.create({
          appId: app.id,
          permissions: grant.permissions,
          repositoryIds,
        });
        const selected = grant.repositories && {
          repositories: grant.repositories.map((repository) => repositoryJson(repository, deps)),
        };
        return c.json(
          {
            token,
            expires_at: isoTime(expiresAt),
            permissions: grant.permissions,
            repository_selection: grant.repositories ? 'selected' : 'all',
            ...selected,
          },
          201,
        );
      },
    },
    {
      method: 'DELETE',
      path: '/installation/token',
      for: 'installation',
      needs: {},
      handle(c, { caller }) {
        deps.tokens.revoke(caller.tokenHash);
        return c.body(null, 204);
      },
    },
  ];
}
