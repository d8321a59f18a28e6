import {
  CREATE_COMMIT,
  type CreatedCommit,
  commitInput,
  type NewCommit,
} from '../../../src/contract/create-commit.ts';
import type { Octokit } from '../github/open-octokit.ts';

/**
 * All files in one commit with one request: Pages builds once, the commit is signed by GitHub, and no reader ever
 * sees half of a site. Returns the commit's id. Asked again after a lost answer it is refused, because its parent is
 * not the head any more.
 */
export async function createCommit({
  octokit,
  ...commit
}: NewCommit & { octokit: Octokit }): Promise<string> {
  const answer = await octokit.graphql<CreatedCommit>(CREATE_COMMIT, {
    input: commitInput(commit),
    request: { isRepeatable: true },
  });
  return answer.createCommitOnBranch.commit.oid;
}

/** GitHub's way of saying that `parent` is not the branch's head any more; it has no code of its own. */
export function isStaleHead(error: unknown): boolean {
  return error instanceof Error && /expected branch to point to/i.test(error.message);
}
