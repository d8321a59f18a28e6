/** GitHub's way to make a commit of many files with one request (GraphQL); the commit is signed by GitHub. */
export const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

export interface CreatedCommit {
  createCommitOnBranch: { commit: { oid: string } };
}

export interface NewCommit {
  owner: string;
  repository: string;
  branch: string;
  /** The commit that has to be the branch's head, or GitHub refuses: nobody's work is overwritten. */
  parent: string;
  headline: string;
  additions: ReadonlyMap<string, Buffer>;
  deletions: readonly string[];
}

export function commitInput({
  owner,
  repository,
  branch,
  parent,
  headline,
  additions,
  deletions,
}: NewCommit) {
  return {
    branch: { repositoryNameWithOwner: `${owner}/${repository}`, branchName: branch },
    expectedHeadOid: parent,
    message: { headline },
    fileChanges: {
      additions: [...additions].map(([path, content]) => ({ path, contents: content.toString('base64') })),
      deletions: deletions.map((path) => ({ path })),
    },
  };
}
