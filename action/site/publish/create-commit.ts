import type { FileTree } from '../context.ts';
import type { Octokit } from '../github/open-octokit.ts';

export interface NewCommit {
  octokit: Octokit;
  owner: string;
  repository: string;
  branch: string;
  /** The commit that has to be the branch's head, or GitHub refuses: nobody's work is overwritten. */
  parent: string;
  headline: string;
  additions: FileTree;
  deletions: string[];
}

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/**
 * All files in one commit with one request: Pages builds once, the commit is signed by GitHub, and no reader ever
 * sees half of a site. Returns the commit's id. Asked again after a lost answer it is refused, because its parent is
 * not the head any more.
 */
export async function createCommit(commit: NewCommit): Promise<string> {
  const { owner, repository, branch, parent, headline, additions, deletions } = commit;
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repository}`, branchName: branch },
    expectedHeadOid: parent,
    message: { headline },
    fileChanges: {
      additions: [...additions].map(([path, content]) => ({ path, contents: content.toString('base64') })),
      deletions: deletions.map((path) => ({ path })),
    },
  };
  const answer = await commit.octokit.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(
    MUTATION,
    { input, request: { isRepeatable: true } },
  );
  return answer.createCommitOnBranch.commit.oid;
}

/** GitHub's way of saying that `parent` is not the branch's head any more; it has no code of its own. */
export function isStaleHead(error: unknown): boolean {
  return error instanceof Error && /expected branch to point to/i.test(error.message);
}
