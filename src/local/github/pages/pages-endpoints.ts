import { z } from 'zod';
import { branchRef } from '../git/bare-repository.ts';
import { ApiError, invalid, notFound } from '../http/api-error.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { readBody } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import type { Organisations } from '../organisations.ts';
import { committerOf } from '../repositories/committer.ts';
import type { Repository } from '../repositories/repository.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import type { PagesBuilder } from './pages-builder.ts';
import { pagesBuildJson, pagesJson } from './pages-json.ts';
import type { PagesSite, PagesStore } from './pages-store.ts';

const source = z.object({ branch: z.string(), path: z.enum(['/', '/docs']).default('/') });
const creation = z
  .object({ build_type: z.enum(['legacy', 'workflow']).default('legacy'), source: source.optional() })
  .refine((body) => body.build_type === 'workflow' || body.source, { error: 'source is required' });
const change = z.object({
  build_type: z.enum(['legacy', 'workflow']).optional(),
  source: source.optional(),
  https_enforced: z.boolean().optional(),
  cname: z.null().optional(),
});

export function pagesEndpoints(deps: {
  links: Links;
  organisations: Organisations;
  repositories: RepositoryStore;
  store: PagesStore;
  builder: PagesBuilder;
}): Endpoint[] {
  const { store, builder, repositories } = deps;
  const siteOf = (repository: Repository): PagesSite => {
    const site = store.site(repository.id);
    if (site === undefined) throw notFound();
    return site;
  };
  const requireHead = (repository: Repository, branch: string): string => {
    const head = repositories.git(repository).refs.get(branchRef(branch));
    if (head === undefined)
      throw invalid(`The ${branch} branch must exist before GitHub Pages can be built.`);
    return head;
  };
  const siteJson = (site: PagesSite, repository: Repository) =>
    pagesJson(site, store.builds(repository.id), { ...deps, repository });

  return [
    {
      method: 'GET',
      path: '/repos/:owner/:repo/pages',
      for: 'repository',
      needs: { pages: 'read' },
      handle: (c, { repository }) => c.json(siteJson(siteOf(repository), repository)),
    },
    {
      method: 'POST',
      path: '/repos/:owner/:repo/pages',
      for: 'repository',
      needs: { pages: 'write', administration: 'write' },
      async handle(c, { repository, caller }) {
        const body = await readBody(c, creation);
        const { pagesOfPrivate = true } = deps.organisations.settings(repository.owner);
        if (repository.private && !pagesOfPrivate) {
          throw invalid('Your current plan does not support GitHub Pages for this repository.');
        }
        if (store.site(repository.id)) throw new ApiError(409, 'GitHub Pages is already enabled.');
        const { branch, path } = body.source ?? { branch: repository.defaultBranch, path: '/' };
        const sha = requireHead(repository, branch);
        const site: PagesSite = {
          repositoryId: repository.id,
          branch,
          folder: path,
          buildType: body.build_type,
          published: null,
        };
        store.saveSite(site);
        if (site.buildType === 'legacy') {
          builder.queue({ repositoryId: repository.id, sha, pusher: committerOf(caller).account.login });
        }
        return c.json(siteJson(site, repository), 201);
      },
    },
    {
      method: 'PUT',
      path: '/repos/:owner/:repo/pages',
      for: 'repository',
      needs: { pages: 'write', administration: 'write' },
      async handle(c, { repository, caller }) {
        const site = siteOf(repository);
        const body = await readBody(c, change);
        const { branch, path } = body.source ?? { branch: site.branch, path: site.folder };
        const sha = requireHead(repository, branch);
        const buildType = body.build_type ?? site.buildType;
        store.saveSite({ ...site, branch, folder: path, buildType });
        const moved = branch !== site.branch || path !== site.folder;
        if (moved && buildType === 'legacy') {
          builder.queue({ repositoryId: repository.id, sha, pusher: committerOf(caller).account.login });
        }
        return c.body(null, 204);
      },
    },
    {
      method: 'DELETE',
      path: '/repos/:owner/:repo/pages',
      for: 'repository',
      needs: { pages: 'write', administration: 'write' },
      handle(c, { repository }) {
        store.removeSite(siteOf(repository).repositoryId);
        return c.body(null, 204);
      },
    },
    {
      method: 'POST',
      path: '/repos/:owner/:repo/pages/builds',
      for: 'repository',
      needs: { pages: 'write' },
      handle(c, { repository, caller }) {
        const sha = requireHead(repository, siteOf(repository).branch);
        builder.queue({ repositoryId: repository.id, sha, pusher: committerOf(caller).account.login });
        const { api } = deps.links.repository(repository);
        return c.json({ url: `${api}/pages/builds/latest`, status: 'queued' }, 201);
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/pages/builds',
      for: 'repository',
      needs: { pages: 'read' },
      handle(c, { repository }) {
        const builds = store.builds(siteOf(repository).repositoryId);
        return c.json(builds.map((build) => pagesBuildJson(build, { ...deps, repository })));
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/pages/builds/latest',
      for: 'repository',
      needs: { pages: 'read' },
      handle(c, { repository }) {
        const [latest] = store.builds(siteOf(repository).repositoryId);
        if (latest === undefined) throw notFound();
        return c.json(pagesBuildJson(latest, { ...deps, repository }));
      },
    },
    {
      method: 'GET',
      // GitHub takes a deployment's id or the commit that was deployed; here there are no other ids.
      path: '/repos/:owner/:repo/pages/deployments/:sha',
      for: 'repository',
      needs: { pages: 'read' },
      handle(c, { repository }) {
        if (!store.isDeployed(siteOf(repository).repositoryId, c.req.param('sha') ?? '')) throw notFound();
        return c.json({ status: 'succeed' });
      },
    },
  ];
}
