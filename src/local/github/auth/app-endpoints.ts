import { z } from 'zod';
import { notFound } from '../http/api-error.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { paged } from '../http/paged.ts';
import { readBody } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import type { Organisations } from '../organisations.ts';
import { repositoryJson } from '../repositories/repository-json.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { isoTime } from '../time.ts';
import { appJson, installationJson } from './app-json.ts';
import type { RegisteredApp } from './app-registry.ts';
import { chooseGrant } from './choose-grant.ts';
import { type Installation, type InstallationStore, requireActive } from './installation-store.ts';
import type { TokenStore } from './token-store.ts';

const tokenRequest = z.object({
  repositories: z.array(z.string()).max(500).optional(),
  repository_ids: z.array(z.int()).max(500).optional(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
});

/** What an App does as itself: look itself and its installation up, and mint or revoke tokens. */
export function appEndpoints(deps: {
  links: Links;
  organisations: Organisations;
  installations: InstallationStore;
  repositories: RepositoryStore;
  tokens: TokenStore;
}): Endpoint[] {
  const { installations } = deps;
  const requireInstallation = (app: RegisteredApp, id: string | undefined): Installation => {
    const installation = installations.find(Number(id));
    if (installation?.app.id !== app.id) throw notFound();
    return installation;
  };
  const requireInstallationOn = (app: RegisteredApp, login: string | undefined): Installation => {
    const installation = installations.of(app, deps.organisations.require(login));
    if (installation === undefined) throw notFound();
    return installation;
  };
  return [
    {
      method: 'GET',
      path: '/app',
      for: 'app',
      handle: (c, { app }) => c.json(appJson(app, installations.ofApp(app).length, deps)),
    },
    {
      method: 'GET',
      path: '/app/installations',
      for: 'app',
      handle: (c, { app }) =>
        c.json(
          paged(c, installations.ofApp(app)).map((installation) => installationJson(installation, deps)),
        ),
    },
    {
      method: 'GET',
      path: '/app/installations/:id',
      for: 'app',
      handle: (c, { app }) => c.json(installationJson(requireInstallation(app, c.req.param('id')), deps)),
    },
    {
      method: 'GET',
      path: '/orgs/:org/installation',
      for: 'app',
      handle: (c, { app }) => c.json(installationJson(requireInstallationOn(app, c.req.param('org')), deps)),
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/installation',
      for: 'app',
      handle(c, { app }) {
        const { owner = '', repo = '' } = c.req.param();
        if (deps.repositories.byName(owner, repo) === undefined) throw notFound();
        return c.json(installationJson(requireInstallationOn(app, owner), deps));
      },
    },
    {
      method: 'POST',
      path: '/app/installations/:id/access_tokens',
      for: 'app',
      async handle(c, { app }) {
        const installation = requireInstallation(app, c.req.param('id'));
        requireActive(installation);
        const grant = chooseGrant(installation, await readBody(c, tokenRequest), deps.repositories);
        const repositoryIds = grant.repositories?.map(({ id }) => id) ?? null;
        const { token, expiresAt } = deps.tokens.create({
          installation,
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
    {
      method: 'GET',
      path: '/rate_limit',
      for: 'installation',
      needs: {},
      handle() {
        // As an Enterprise Server on which nobody has set any.
        throw notFound('Rate limiting is not enabled.');
      },
    },
  ];
}
