import type { Account } from '../accounts.ts';
import type { InstallationCaller } from '../auth/callers.ts';
import { branchRef } from '../git/bare-repository.ts';
import { putFile } from '../git/tree.ts';
import { invalid, notFound } from '../http/api-error.ts';
import { created } from '../http/created.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { readBody } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import type { Organisations } from '../organisations.ts';
import type { CommitFiles } from './commit-files.ts';
import { committerOf } from './committer.ts';
import { requireFreeName, requireVisibility } from './creation-rules.ts';
import { organisationJson } from './organisation-json.ts';
import { type Repository, requireWritable, sanitiseName } from './repository.ts';
import { repositoryJson } from './repository-json.ts';
import { change, creation, topics, toSettings } from './repository-requests.ts';
import type { RepositoryStore } from './repository-store.ts';
import { newRepositorySettings } from './seed.ts';

const CREATION_FAILED = 'Repository creation failed.';

export function repositoryEndpoints(deps: {
  links: Links;
  organisations: Organisations;
  repositories: RepositoryStore;
  commitFiles: CommitFiles;
  onDelete(repository: Repository): void;
}): Endpoint[] {
  const { repositories } = deps;
  /** A token knows no other organisation than its own. */
  const organisationOf = (login: string | undefined, { installation }: InstallationCaller): Account => {
    const { organisation } = installation;
    if (deps.organisations.require(login).id !== organisation.id) throw notFound();
    return organisation;
  };
  return [
    {
      method: 'GET',
      path: '/orgs/:org',
      for: 'installation',
      needs: { metadata: 'read' },
      handle(c, { caller }) {
        const organisation = organisationOf(c.req.param('org'), caller);
        return c.json(organisationJson(deps.links, organisation, repositories.count(organisation)));
      },
    },
    {
      method: 'POST',
      path: '/orgs/:org/repos',
      for: 'installation',
      needs: { administration: 'write' },
      async handle(c, { caller }) {
        const organisation = organisationOf(c.req.param('org'), caller);
        const body = await readBody(c, creation);
        const name = sanitiseName(body.name);
        const wanted = toSettings(body);
        const settings = deps.organisations.settings(organisation);
        requireVisibility(wanted.private ?? false, settings, CREATION_FAILED);
        requireFreeName(repositories, organisation, name, CREATION_FAILED);
        const repository = repositories.create(organisation, {
          ...newRepositorySettings(name, settings),
          ...wanted,
        });
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
        return created(c, repositoryJson(repository, deps));
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
      evenArchived: true,
      needs: { administration: 'write' },
      async handle(c, { repository }) {
        const body = await readBody(c, change);
        if (body.archived !== false) requireWritable(repository);
        const wanted = toSettings(body);
        if (wanted.private === false && repository.private) {
          requireVisibility(false, deps.organisations.settings(repository.owner), 'Validation Failed');
        }
        const name = body.name === undefined ? repository.name : sanitiseName(body.name);
        if (name.toLowerCase() !== repository.name.toLowerCase()) {
          requireFreeName(repositories, repository.owner, name, 'Validation Failed');
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
        const updated = repositories.update(repository, {
          ...wanted,
          ...(body.archived !== undefined && { archived: body.archived }),
          name,
          defaultBranch,
        });
        return c.json(repositoryJson(updated, deps));
      },
    },
    {
      method: 'DELETE',
      path: '/repos/:owner/:repo',
      for: 'repository',
      evenArchived: true,
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
