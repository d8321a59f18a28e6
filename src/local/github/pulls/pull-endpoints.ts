import { z } from 'zod';
import { branchRef } from '../git/bare-repository.ts';
import { isAncestor } from '../git/commit.ts';
import { type FieldError, invalid } from '../http/api-error.ts';
import { created } from '../http/created.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { paged } from '../http/paged.ts';
import { readBody } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import { committerOf } from '../repositories/committer.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { fullPullJson, pullJson } from './pull-json.ts';
import type { PullStore } from './pull-store.ts';

const creation = z.object({
  title: z.string(),
  head: z.string(),
  base: z.string(),
  body: z.string().nullable().default(null),
});

const refusal = (error: Omit<FieldError, 'resource'>) =>
  invalid('Validation Failed', [{ resource: 'PullRequest', ...error }]);

/** Pull requests from one branch of a repository to another. */
export function pullEndpoints(deps: {
  links: Links;
  repositories: RepositoryStore;
  pulls: PullStore;
}): Endpoint[] {
  const { links, repositories, pulls } = deps;
  return [
    {
      method: 'POST',
      path: '/repos/:owner/:repo/pulls',
      for: 'repository',
      needs: { pull_requests: 'write' },
      async handle(c, { repository, caller }) {
        const { title, body, ...names } = await readBody(c, creation);
        const git = repositories.git(repository);
        const { login } = repository.owner;
        const branch = (name: string) => (name.startsWith(`${login}:`) ? name.slice(login.length + 1) : name);
        const [head, base] = [branch(names.head), branch(names.base)];
        const headSha = git.refs.get(branchRef(head));
        if (headSha === undefined) throw refusal({ field: 'head', code: 'invalid' });
        const baseSha = git.refs.get(branchRef(base));
        if (baseSha === undefined) throw refusal({ field: 'base', code: 'invalid' });
        if (isAncestor(git.objects, headSha, baseSha)) {
          throw refusal({ code: 'custom', message: `No commits between ${base} and ${head}` });
        }
        const isOpen = pulls
          .ofRepository(repository.id)
          .some((other) => other.closedAt === null && other.head === head && other.base === base);
        if (isOpen) {
          throw refusal({ code: 'custom', message: `A pull request already exists for ${login}:${head}.` });
        }
        const author = committerOf(caller).account;
        const pull = pulls.open({
          repositoryId: repository.id,
          title,
          body,
          head,
          base,
          headSha,
          baseSha,
          author,
        });
        return created(c, fullPullJson(pull, { links, repository, git }));
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/pulls',
      for: 'public-read',
      needs: { pull_requests: 'read' },
      handle(c, { repository }) {
        const { state = 'open', head, base } = c.req.query();
        const git = repositories.git(repository);
        // As at GitHub, a `head` without its owner filters nothing.
        const isHead = (name: string) => !head?.includes(':') || head === `${repository.owner.login}:${name}`;
        const found = pulls
          .ofRepository(repository.id)
          .filter((pull) => base === undefined || pull.base === base)
          .filter((pull) => isHead(pull.head))
          .map((pull) => pullJson(pull, { links, repository, git }))
          .filter((pull) => state === 'all' || pull.state === state);
        return c.json(paged(c, found));
      },
    },
  ];
}
