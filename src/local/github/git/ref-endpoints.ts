import { z } from 'zod';
import { invalid, notFound } from '../http/api-error.ts';
import { created } from '../http/created.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { readBody, shaText } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import type { PullStore } from '../pulls/pull-store.ts';
import { committerOf } from '../repositories/committer.ts';
import type { RefWriter } from '../repositories/ref-writer.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { branchRef, resolveCommit } from './bare-repository.ts';
import { createGitJson } from './git-json.ts';
import { isValidRefName } from './refs.ts';
import { requireCommits } from './require-commits.ts';

const creation = z.object({ ref: z.string(), sha: shaText });
const move = z.object({ sha: shaText, force: z.boolean().default(false) });

/** Refs, branches and single commits by their names. */
export function refEndpoints(deps: {
  links: Links;
  repositories: RepositoryStore;
  refWriter: RefWriter;
  pulls: PullStore;
}): Endpoint[] {
  const { links, repositories, refWriter } = deps;
  return [
    {
      method: 'GET',
      path: '/repos/:owner/:repo/git/ref/:ref{.+}',
      for: 'public-read',
      needs: { contents: 'read' },
      handle(c, { repository }) {
        const { refs } = requireCommits(repositories.git(repository));
        const name = `refs/${c.req.param('ref')}`;
        const sha = refs.get(name);
        if (sha === undefined) throw notFound();
        return c.json(createGitJson(links, repository).ref(name, sha));
      },
    },
    {
      method: 'POST',
      path: '/repos/:owner/:repo/git/refs',
      for: 'repository',
      needs: { contents: 'write' },
      async handle(c, { repository, caller }) {
        const { ref, sha } = await readBody(c, creation);
        const { refs } = requireCommits(repositories.git(repository));
        if (!isValidRefName(ref)) throw invalid('Reference name is invalid');
        if (refs.get(ref) !== undefined) throw invalid('Reference already exists');
        refWriter.push({ repository, ref, sha, by: committerOf(caller) });
        return created(c, createGitJson(links, repository).ref(ref, sha));
      },
    },
    {
      method: 'PATCH',
      path: '/repos/:owner/:repo/git/refs/:ref{.+}',
      for: 'repository',
      needs: { contents: 'write' },
      async handle(c, { repository, caller }) {
        const { sha, force } = await readBody(c, move);
        const name = `refs/${c.req.param('ref')}`;
        if (repositories.git(repository).refs.get(name) === undefined)
          throw invalid('Reference does not exist');
        refWriter.push({ repository, ref: name, sha, force, by: committerOf(caller) });
        return c.json(createGitJson(links, repository).ref(name, sha));
      },
    },
    {
      method: 'DELETE',
      path: '/repos/:owner/:repo/git/refs/:ref{.+}',
      for: 'repository',
      needs: { contents: 'write' },
      handle(c, { repository }) {
        const { refs } = repositories.git(repository);
        const name = `refs/${c.req.param('ref')}`;
        if (refs.get(name) === undefined) throw invalid('Reference does not exist');
        refs.delete(name);
        deps.pulls.closeFrom(repository.id, name.replace(/^refs\/heads\//, ''));
        return c.body(null, 204);
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/commits/:ref{.+}',
      for: 'public-read',
      needs: { contents: 'read' },
      handle(c, { repository }) {
        const git = requireCommits(repositories.git(repository));
        const name = c.req.param('ref') ?? '';
        const found = resolveCommit(git, name);
        if (found === undefined) throw invalid(`No commit found for SHA: ${name}`);
        return c.json(createGitJson(links, repository).commit(found.sha, found.commit));
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/branches/:branch{.+}',
      for: 'public-read',
      needs: { contents: 'read' },
      handle(c, { repository }) {
        const git = repositories.git(repository);
        const name = c.req.param('branch') ?? '';
        const found = git.refs.get(branchRef(name)) && resolveCommit(git, name);
        if (!found) throw notFound('Branch not found');
        const json = createGitJson(links, repository);
        return c.json({
          name,
          commit: json.commit(found.sha, found.commit),
          _links: {
            self: json.url(`/branches/${name}`),
            html: `${links.repository(repository).web}/tree/${name}`,
          },
          protected: false,
          protection: {
            enabled: false,
            required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
          },
          protection_url: json.url(`/branches/${name}/protection`),
        });
      },
    },
  ];
}
