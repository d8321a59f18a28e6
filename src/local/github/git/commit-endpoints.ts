import { z } from 'zod';
import type { Clock } from '../../../domain/clock.ts';
import { invalid, notFound } from '../http/api-error.ts';
import { created } from '../http/created.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { readBody, shaText } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import { committerOf } from '../repositories/committer.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { readCommit, writeCommit } from './commit.ts';
import { createGitJson } from './git-json.ts';
import { requireCommits } from './require-commits.ts';

const person = z.object({
  name: z.string(),
  email: z.string(),
  date: z.iso.datetime({ offset: true }).optional(),
});
const commitRequest = z.object({
  message: z.string(),
  tree: shaText,
  parents: z.array(shaText).default([]),
  author: person.optional(),
  committer: person.optional(),
});

/** Commits of the git data API; without an author they are the App's. */
export function commitEndpoints(deps: {
  links: Links;
  repositories: RepositoryStore;
  clock: Clock;
}): Endpoint[] {
  const { links, repositories, clock } = deps;
  return [
    {
      method: 'POST',
      path: '/repos/:owner/:repo/git/commits',
      for: 'repository',
      needs: { contents: 'write' },
      async handle(c, { repository, caller }) {
        const body = await readBody(c, commitRequest);
        const { objects } = requireCommits(repositories.git(repository));
        if (objects.read('tree', body.tree) === undefined) throw invalid('Tree SHA does not exist');
        if (body.parents.some((parent) => readCommit(objects, parent) === undefined)) {
          throw invalid('Parent SHA does not exist or is not a commit object');
        }
        const { account, email } = committerOf(caller);
        const sign = (given: z.output<typeof person> | undefined) => ({
          name: given?.name ?? account.login,
          email: given?.email ?? email,
          at: given?.date === undefined ? clock.now() : Date.parse(given.date),
        });
        const author = sign(body.author);
        const commit = {
          tree: body.tree,
          parents: body.parents,
          author,
          committer: body.committer ? sign(body.committer) : author,
          message: body.message,
        };
        const sha = writeCommit(objects, commit);
        return created(c, createGitJson(links, repository).gitCommit(sha, commit));
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/git/commits/:sha',
      for: 'public-read',
      needs: { contents: 'read' },
      handle(c, { repository }) {
        const sha = c.req.param('sha') ?? '';
        const commit = readCommit(requireCommits(repositories.git(repository)).objects, sha);
        if (commit === undefined) throw notFound();
        return c.json(createGitJson(links, repository).gitCommit(sha, commit));
      },
    },
  ];
}
