import { branchRef } from '../git/bare-repository.ts';
import { isAncestor, readCommit } from '../git/commit.ts';
import { findPath } from '../git/tree.ts';
import { ApiError, invalid } from '../http/api-error.ts';
import type { Committer } from './committer.ts';
import { type Repository, requireWritable } from './repository.ts';
import type { RepositoryStore } from './repository-store.ts';

export interface Push {
  repository: Repository;
  ref: string;
  sha: string;
  by: Committer;
}

/** The only way to move a ref, whichever API asks: what follows from a push follows from all of them. */
export interface RefWriter {
  /** Creates the ref or moves it, only forward unless `force`. */
  push(push: Push & { force?: boolean }): void;
  onPush(listener: (push: Push) => void): void;
}

const WORKFLOWS = '.github/workflows';

export function createRefWriter(repositories: RepositoryStore): RefWriter {
  const listeners: ((push: Push) => void)[] = [];
  return {
    onPush: (listener) => void listeners.push(listener),
    push({ force = false, ...push }) {
      requireWritable(push.repository);
      const { objects, refs } = repositories.git(push.repository);
      const commit = readCommit(objects, push.sha);
      if (commit === undefined) throw invalid('Object does not exist');
      const current = refs.get(push.ref);
      if (current !== undefined && !force && !isAncestor(objects, current, push.sha)) {
        throw invalid('Update is not a fast forward');
      }
      const workflowsAt = (tree: string | undefined) => tree && findPath(objects, tree, WORKFLOWS)?.sha;
      // A new ref brings no new workflow files if the default branch has them.
      const known = current ?? refs.get(branchRef(push.repository.defaultBranch));
      const before = known === undefined ? undefined : readCommit(objects, known);
      if (!push.by.mayWriteWorkflows && workflowsAt(commit.tree) !== workflowsAt(before?.tree)) {
        throw new ApiError(
          403,
          `refusing to allow a GitHub App to create or update workflow files in \`${WORKFLOWS}\` without \`workflows\` permission`,
          { headers: { 'x-accepted-github-permissions': 'contents=write,workflows=write' } },
        );
      }
      refs.set(push.ref, push.sha);
      repositories.markPushed(push.repository);
      for (const listener of listeners) listener(push);
    },
  };
}
