import { graphql } from 'graphql';
import type { Context } from 'hono';
import { z } from 'zod';
import type { Authenticator } from '../auth/authenticate.ts';
import { requireInstallation } from '../auth/callers.ts';
import { includes } from '../auth/permissions.ts';
import { readBody } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import type { RepositoryAccess } from '../repositories/access.ts';
import type { CommitFiles } from '../repositories/commit-files.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { type CreateCommitInput, createCommitOnBranch, findRepository } from './create-commit-on-branch.ts';
import { createGitObjects } from './git-objects.ts';
import { formatFailure, GraphqlFailure } from './graphql-failure.ts';
import { schema } from './schema.ts';

const request = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** `POST /graphql`: 200 also where it fails, with the reasons in `errors`. */
export function createGraphqlHandler(deps: {
  links: Links;
  authenticate: Authenticator;
  access: RepositoryAccess;
  repositories: RepositoryStore;
  commitFiles: CommitFiles;
}) {
  const gitObjects = createGitObjects(deps.links);
  return async (c: Context): Promise<Response> => {
    const caller = requireInstallation(await deps.authenticate(c.req.header('authorization')));
    const body = await readBody(c, request);
    const { data, errors } = await graphql({
      schema,
      source: body.query,
      variableValues: body.variables ?? {},
      operationName: body.operationName ?? null,
      rootValue: {
        repository({ owner, name }: { owner: string; name: string }) {
          const { find, findMoved } = deps.access;
          const follow: typeof find = (...which) => findMoved(...which) ?? find(...which);
          const repository = findRepository(follow, caller, owner, name);
          if (!includes(caller.permissions, 'contents', 'read')) {
            throw new GraphqlFailure('FORBIDDEN', 'Resource not accessible by integration');
          }
          return gitObjects.repository(deps.repositories.git(repository), repository);
        },
        createCommitOnBranch: ({ input }: { input: CreateCommitInput }) =>
          createCommitOnBranch(input, caller, { ...deps, gitObjects }),
      },
    });
    return c.json({
      ...(data !== undefined && { data }),
      ...(errors && { errors: errors.map(formatFailure) }),
    });
  };
}
