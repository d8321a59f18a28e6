import type { Clock } from '../../../domain/clock.ts';
import { branchRef } from '../git/bare-repository.ts';
import { readCommit, writeCommit } from '../git/commit.ts';
import { type FileList, listFiles, writeFileList } from '../git/tree.ts';
import type { Committer } from './committer.ts';
import type { RefWriter } from './ref-writer.ts';
import type { Repository } from './repository.ts';
import type { RepositoryStore } from './repository-store.ts';

export interface CommitRequest {
  repository: Repository;
  branch: string;
  message: string;
  by: Committer;
  /** Changes the files of the branch's head, which are none on a branch that is not there yet. */
  edit(files: FileList): void;
}

/** Commits on top of a branch and moves it; returns the new head. */
export type CommitFiles = (request: CommitRequest) => string;

export function createCommitFiles(deps: {
  repositories: RepositoryStore;
  refWriter: RefWriter;
  clock: Clock;
}): CommitFiles {
  return ({ repository, branch, message, by, edit }) => {
    const { objects, refs } = deps.repositories.git(repository);
    const head = refs.get(branchRef(branch));
    const commit = head === undefined ? undefined : readCommit(objects, head);
    const files: FileList = commit ? listFiles(objects, commit.tree) : new Map();
    edit(files);
    const signature = { name: by.account.login, email: by.email, at: deps.clock.now() };
    const sha = writeCommit(objects, {
      tree: writeFileList(objects, files),
      parents: head === undefined ? [] : [head],
      author: signature,
      committer: signature,
      message,
    });
    deps.refWriter.push({ repository, ref: branchRef(branch), sha, by });
    return sha;
  };
}
