import type { Account } from '../accounts.ts';
import { branchRef } from '../git/bare-repository.ts';
import { readCommit } from '../git/commit.ts';
import { type FileList, writeFileList } from '../git/tree.ts';
import type { OrganisationSettings } from '../options.ts';
import type { Organisations } from '../organisations.ts';
import type { CommitFiles } from './commit-files.ts';
import type { RepositoryStore } from './repository-store.ts';

/** Makes a repository have exactly these files, with a commit only where something differs. */
export function seedRepository(
  seed: { owner: Account; name: string; files: Map<string, Buffer>; private: boolean; message: string },
  deps: { organisations: Organisations; repositories: RepositoryStore; commitFiles: CommitFiles },
): { id: number; sha: string } {
  const repository =
    deps.repositories.byName(seed.owner.login, seed.name) ??
    deps.repositories.create(seed.owner, {
      ...newRepositorySettings(seed.name, deps.organisations.settings(seed.owner)),
      private: seed.private,
    });
  const { objects, refs } = deps.repositories.git(repository);
  const files: FileList = new Map();
  for (const [path, content] of seed.files) {
    files.set(path, { mode: '100644', sha: objects.write('blob', content) });
  }

  const head = refs.get(branchRef(repository.defaultBranch));
  if (head !== undefined && readCommit(objects, head)?.tree === writeFileList(objects, files)) {
    return { id: repository.id, sha: head };
  }
  const sha = deps.commitFiles({
    repository,
    branch: repository.defaultBranch,
    message: seed.message,
    by: { account: seed.owner, email: 'noreply@github.com', mayWriteWorkflows: true },
    edit(current) {
      current.clear();
      for (const [path, entry] of files) current.set(path, entry);
    },
  });
  return { id: repository.id, sha };
}

/** GitHub's defaults for a repository of which only the name is known. */
export function newRepositorySettings(name: string, { defaultBranch = 'main' }: OrganisationSettings) {
  return {
    name,
    description: null,
    homepage: null,
    private: false,
    archived: false,
    topics: [],
    defaultBranch,
    hasIssues: true,
    hasProjects: true,
    hasWiki: true,
  };
}
