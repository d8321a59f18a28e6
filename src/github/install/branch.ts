import type { Octokit } from '@octokit/core';
import { CREATE_COMMIT, type CreatedCommit, commitInput } from '../../contract/create-commit.ts';
import { blobId } from '../../domain/blob-id.ts';
import { fileText } from '../file-text.ts';

/** A branch of a repository, as it was read. */
export interface Branch {
  owner: string;
  repo: string;
  name: string;
  /** Id of its newest commit. */
  head: string;
}

export async function readBranch(
  octokit: Octokit,
  { owner, repo, name }: Omit<Branch, 'head'>,
): Promise<Branch> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    owner,
    repo,
    ref: `heads/${name}`,
  });
  return { owner, repo, name, head: data.object.sha };
}

/** GitHub's answer to who reads a repository without a commit. */
export function isEmpty(error: unknown): boolean {
  return (error as { status?: number }).status === 409;
}

/** An empty repository takes nothing but one file by the Contents API, which makes its branch. */
export async function writeFirstFile(
  octokit: Octokit,
  { owner, repository: repo }: { owner: string; repository: string },
): Promise<void> {
  await octokit.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    owner,
    repo,
    path: 'README.md',
    message: 'Begin',
    content: Buffer.from(`# ${repo}\n`).toString('base64'),
  });
}

/** The wanted files that the branch has otherwise or not at all, with the text it has instead (null for none). */
export async function readDifferences(
  octokit: Octokit,
  { owner, repo, head }: Branch,
  wanted: ReadonlyMap<string, string>,
): Promise<Map<string, string | null>> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    owner,
    repo,
    tree_sha: head,
    recursive: '1',
  });
  // What is missing from the list would be written as if it were not there.
  if (data.truncated) throw new Error(`${owner}/${repo} has too many files: keep other things elsewhere`);
  const ids = new Map(data.tree.map(({ path, sha }) => [path, sha]));
  const differences = new Map<string, string | null>();
  for (const [path, text] of wanted) {
    if (ids.get(path) === blobId(Buffer.from(text))) continue;
    differences.set(path, ids.has(path) ? await readFile(octokit, { owner, repo, path, ref: head }) : null);
  }
  return differences;
}

async function readFile(
  octokit: Octokit,
  where: { owner: string; repo: string; path: string; ref: string },
): Promise<string> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', where);
  return fileText(data);
}

/** One commit on top of the branch as it was read; GitHub refuses it if the branch has moved. */
export async function commitFiles(
  octokit: Octokit,
  { owner, repo, name, head }: Branch,
  { headline, files }: { headline: string; files: ReadonlyMap<string, string> },
): Promise<void> {
  const additions = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
  const input = commitInput({
    owner,
    repository: repo,
    branch: name,
    parent: head,
    headline,
    additions,
    deletions: [],
  });
  await octokit.graphql<CreatedCommit>(CREATE_COMMIT, { input });
}
