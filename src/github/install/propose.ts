import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/core';
import { type Branch, commitFiles, readBranch, readDifferences } from './branch.ts';

export interface Proposal {
  url: string;
  /** `closed`: somebody did not want it. The same change is not proposed again. */
  state: string;
}

/**
 * A pull request with these files; the one that proposes just them, if there ever was one. Each step finds what an earlier
 * try left behind.
 */
export async function propose(
  octokit: Octokit,
  base: Branch,
  files: ReadonlyMap<string, string>,
): Promise<Proposal> {
  const { owner, repo } = base;
  const name = `errand/update-${fingerprint(files)}`;
  const { data: earlier } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    head: `${owner}:${name}`,
    state: 'all',
  });
  if (earlier[0]) return { url: earlier[0].html_url, state: earlier[0].state };

  const branch = await startBranch(octokit, base, name);
  const missing = await readDifferences(octokit, branch, files);
  if (missing.size > 0) await commitFiles(octokit, branch, { headline: TITLE, files });
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    head: name,
    base: base.name,
    title: TITLE,
    body: BODY,
  });
  return { url: data.html_url, state: data.state };
}

const TITLE = 'Update the executor';
const BODY = `Errand would write these files differently today, and somebody has changed them here. Merge this to take Errand's
versions, or close it to keep yours: the same change is not proposed again.`;

/** The branch, made from `base` where it is not there. */
async function startBranch(octokit: Octokit, base: Branch, name: string): Promise<Branch> {
  const { owner, repo, head } = base;
  try {
    await octokit.request('POST /repos/{owner}/{repo}/git/refs', {
      owner,
      repo,
      ref: `refs/heads/${name}`,
      sha: head,
    });
    return { ...base, name };
  } catch (error) {
    // It exists: an earlier try came as far as this.
    if ((error as { status?: number }).status !== 422) throw error;
    return readBranch(octokit, { owner, repo, name });
  }
}

function fingerprint(files: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 12);
}
