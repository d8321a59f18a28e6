import { nodeId } from '../accounts.ts';
import type { Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import { isoTime } from '../time.ts';
import type { Commit, Signature } from './commit.ts';
import { type FileEntry, isFolder } from './tree.ts';

/** The addresses of one repository's objects, which every answer about git repeats. */
export interface GitJson {
  ref(name: string, sha: string): { url: string };
  /** `git-commit`, of the git data API. */
  gitCommit(sha: string, commit: Commit): { url: string };
  /** `commit`, of the repository's commits and branches. */
  commit(sha: string, commit: Commit): object;
  treeEntry(entry: FileEntry & { path: string }, size: number | undefined): object;
  url(path: string): string;
}

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export function createGitJson(links: Links, repository: Repository): GitJson {
  const { api, web } = links.repository(repository);
  const url = (path: string) => `${api}${path}`;
  const tree = (sha: string) => ({ sha, url: url(`/git/trees/${sha}`) });
  return {
    url,
    ref: (name, sha) => ({
      ref: name,
      node_id: nodeId('REF', name),
      url: url(`/git/${name}`),
      object: { type: 'commit', sha, url: url(`/git/commits/${sha}`) },
    }),
    gitCommit: (sha, commit) => ({
      sha,
      node_id: nodeId('C', sha),
      url: url(`/git/commits/${sha}`),
      html_url: `${web}/commit/${sha}`,
      author: signatureJson(commit.author),
      committer: signatureJson(commit.committer),
      tree: tree(commit.tree),
      message: commit.message,
      parents: commit.parents.map((parent) => ({
        sha: parent,
        url: url(`/git/commits/${parent}`),
        html_url: `${web}/commit/${parent}`,
      })),
      verification: UNSIGNED,
    }),
    commit: (sha, commit) => ({
      sha,
      node_id: nodeId('C', sha),
      url: url(`/commits/${sha}`),
      html_url: `${web}/commit/${sha}`,
      comments_url: url(`/commits/${sha}/comments`),
      commit: {
        author: signatureJson(commit.author),
        committer: signatureJson(commit.committer),
        message: commit.message,
        tree: tree(commit.tree),
        url: url(`/git/commits/${sha}`),
        comment_count: 0,
        verification: UNSIGNED,
      },
      author: null,
      committer: null,
      parents: commit.parents.map((parent) => ({
        sha: parent,
        url: url(`/commits/${parent}`),
        html_url: `${web}/commit/${parent}`,
      })),
    }),
    treeEntry: ({ path, mode, sha }, size) => {
      const type = isFolder({ mode }) ? 'tree' : 'blob';
      const sized = size === undefined ? {} : { size };
      return { path, mode: mode.padStart(6, '0'), type, sha, ...sized, url: url(`/git/${type}s/${sha}`) };
    },
  };
}

function signatureJson({ name, email, at }: Signature) {
  return { name, email, date: isoTime(at) };
}
