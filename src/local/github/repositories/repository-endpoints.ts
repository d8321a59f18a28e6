import type { Account } from '../accounts.ts';
import { branchRef } from '../git/bare-repository.ts';
import { putFile } from '../git/tree.ts';
import { invalid, notFound } from '../http/api-error.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { readBody } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import type { CommitFiles } from './commit-files.ts';
import { committerOf } from './committer.ts';
import { organisationJson } from './organisation-json.ts';
import { type Repository, sanitiseName } from './repository.ts';
import { repositoryJson } from './repository-json.ts';
import { change, creation, topics, toSettings } from './repository-requests.ts';
import type { RepositoryStore } from './repository-store.ts';
import { newRepositorySettings } from './seed.ts';

export function repositoryEndpoints(deps: {
  links: Links;
  organisation: Account;
  repositories: RepositoryStore;
  commitFiles: CommitFiles;
  onDelete(repository: Repository): void;
}): Endpoint[] {
  const { repositories } = deps;
  const requireOrganisation = (login: string | undefined) => {
    if (login?.toLowerCase() !== deps.organisation.login.toLowerCase()) throw notFound();
  };
  return [
    {
      method: 'GET',
      path: '/orgs/:org',
      for: 'installation',
      needs: { metadata: 'read' },
      handle(c) {
        requireOrganisation(c.req.param('org'));
        return c.json(organisationJson(deps, repositories.count()));
      },
    },
    {
      method: 'POST',
      path: '/orgs/:org/repos',
      for: 'installation',
      needs: { administration: 'write' },
      async handle(c, { caller }) {
        requireOrganisation(c.req.param('org'));
        const body = await readBody(c, creation);
        const name = sanitiseName(body.name);
        requireFreeName(repositories, name, 'Repository creation failed.');
        const repository = repositories.create({ ...newRepositorySettings(name), ...toSettings(body) });
        if (body.auto_init) {
          deps.commitFiles({
            repository,
            branch: repository.defaultBranch,
            message: 'Initial commit',
            by: committerOf(caller),
            edit(files) {
              const readme = [`# ${repository.name}`, repository.description].filter(Boolean).join('\n');
              const sha = repositories.git(repository).objects.write('blob', Buffer.from(readme));
              putFile(files, 'README.md', { mode: '100644', sha });
            },
          });
        }
        return c.json(repositoryJson(repository, deps), 201);
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo',
      for: 'public-read',
      needs: { metadata: 'read' },
      handle: (c, { repository }) => c.json(repositoryJson(repository, deps)),
    },
    {
      method: 'PATCH',
      path: '/repos/:owner/:repo',
      for: 'repository',
      needs: { administration: 'write' },
      async handle(c, { repository }) {
        const body = await readBody(c, change);
        const name = body.name === undefined ? repository.name : sanitiseName(body.name);
        if (name.toLowerCase() !== repository.name.toLowerCase()) {
          requireFreeName(repositories, name, 'Validation Failed');
        }
        const branch = body.default_branch;
        if (branch !== undefined && !repositories.git(repository).refs.get(branchRef(branch))) {
          throw invalid('Validation Failed', [
            {
              resource: 'Repository',
              code: 'invalid',
              field: 'default_branch',
              message: `The branch ${branch} was not found. Please push that ref first or create it via the Git Data API.`,
            },
          ]);
        }
        const defaultBranch = branch ?? repository.defaultBranch;
        const updated = repositories.update(repository, { ...toSettings(body), name, defaultBranch });
        return c.json(repositoryJson(updated, deps));
      },
    },
    {
      method: 'DELETE',
      path: '/repos/:owner/:repo',
      for: 'repository',
      needs: { administration: 'write' },
      handle(c, { repository }) {
        deps.onDelete(repository);
        repositories.remove(repository);
        return c.body(null, 204);
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/topics',
      for: 'public-read',
      needs: { metadata: 'read' },
      handle: (c, { repository }) => c.json({ names: repository.topics }),
    },
    {
      method: 'PUT',
      path: '/repos/:owner/:repo/topics',
      for: 'repository',
      needs: { administration: 'write' },
      async handle(c, { repository }) {
        const { names } = await readBody(c, topics);
        return c.json({ names: repositories.update(repository, { topics: names }).topics });
      },
    },
  ];
}

function requireFreeName(repositories: RepositoryStore, name: string, message: string): void {
  if (repositories.byName(name) === undefined) return;
  throw invalid(message, [
    { resource: 'Repository', code: 'custom', field: 'name', message: 'name already exists on this account' },
  ]);
}
