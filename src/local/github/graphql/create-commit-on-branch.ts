import type { InstallationCaller } from '../auth/callers.ts';
import { includes } from '../auth/permissions.ts';
import { branchRef } from '../git/bare-repository.ts';
import { isValidPath, putFile } from '../git/tree.ts';
import type { RepositoryAccess } from '../repositories/access.ts';
import type { CommitFiles } from '../repositories/commit-files.ts';
import { committerOf } from '../repositories/committer.ts';
import type { Repository } from '../repositories/repository.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { type GitObjects, parseRefNodeId } from './git-objects.ts';
import { GraphqlFailure } from './graphql-failure.ts';

export interface CreateCommitInput {
  branch: { id?: string; branchName?: string; repositoryNameWithOwner?: string };
  clientMutationId?: string;
  expectedHeadOid: string;
  fileChanges?: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
  message: { headline: string; body?: string };
}

interface Deps {
  access: RepositoryAccess;
  repositories: RepositoryStore;
  commitFiles: CommitFiles;
  gitObjects: GitObjects;
}

/** One commit on an existing branch, only if its head is still the expected one. */
export function createCommitOnBranch(input: CreateCommitInput, caller: InstallationCaller, deps: Deps) {
  const { repository, branch } = findBranch(input.branch, caller, deps);
  if (!includes(caller.permissions, 'contents', 'write')) {
    throw new GraphqlFailure('FORBIDDEN', 'Resource not accessible by integration');
  }
  const git = deps.repositories.git(repository);
  const head = git.refs.get(branchRef(branch));
  if (head === undefined) throw new GraphqlFailure('NOT_FOUND', `No branch named "${branch}" was found`);
  if (head !== input.expectedHeadOid) {
    throw new GraphqlFailure(
      'STALE_DATA',
      `Expected branch to point to "${input.expectedHeadOid}" but it points to "${head}". Pull and try again.`,
    );
  }
  const { additions = [], deletions = [] } = input.fileChanges ?? {};
  const { headline, body } = input.message;
  const sha = deps.commitFiles({
    repository,
    branch,
    message: body ? `${headline}\n\n${body}` : headline,
    by: committerOf(caller),
    edit(files) {
      for (const { path } of deletions) {
        if (files.delete(path)) continue;
        throw new GraphqlFailure(
          'UNPROCESSABLE',
          `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
        );
      }
      for (const { path, contents } of additions) {
        if (!isValidPath(path))
          throw new GraphqlFailure('UNPROCESSABLE', `A path was requested which is invalid: ${path}`);
        const mode = files.get(path)?.mode ?? '100644';
        putFile(files, path, { mode, sha: git.objects.write('blob', Buffer.from(contents, 'base64')) });
      }
    },
  });
  return {
    clientMutationId: input.clientMutationId,
    commit: deps.gitObjects.commit(git, repository, sha),
    ref: deps.gitObjects.ref(git, repository, branchRef(branch)),
  };
}

/** A branch is named by its node id, or by repository and name. */
function findBranch(
  { id, branchName = '', repositoryNameWithOwner = '' }: CreateCommitInput['branch'],
  caller: InstallationCaller,
  { access, repositories }: Deps,
): { repository: Repository; branch: string } {
  if (id === undefined) {
    const [owner = '', name = ''] = repositoryNameWithOwner.split('/');
    // Deliberately strict: whether a commit follows a repository to its new name is not documented.
    return { repository: findRepository(access.find, caller, owner, name), branch: branchName };
  }
  const { repositoryId, fullName } = parseRefNodeId(id);
  const repository = repositories.byId(repositoryId);
  if (repository === undefined || !access.canSee(caller, repository)) {
    throw new GraphqlFailure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
  }
  return { repository, branch: fullName.replace(/^refs\/heads\//, '') };
}

export function findRepository(
  find: RepositoryAccess['find'],
  caller: InstallationCaller,
  owner: string,
  name: string,
): Repository {
  try {
    return find(caller, owner, name);
  } catch {
    throw new GraphqlFailure(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${owner}/${name}'.`,
    );
  }
}
