import type { FileTree } from '../context.ts';
import type { SiteWork } from '../stage.ts';

type Place = Pick<SiteWork, 'octokit' | 'claim'>;

/** The branch's head and the paths of its files. */
export async function readHead({ octokit, claim }: Place): Promise<SiteWork['head']> {
  const { owner, name: repo, default_branch } = claim.repository;
  const ref = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${default_branch}` });
  const { sha } = ref.data.object;
  const tree = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: 'true' });
  return { sha, files: tree.data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path) };
}

/** The content of all files of the head, byte for byte. */
export async function readFiles({ octokit, claim }: Place, sha: string): Promise<FileTree> {
  const { owner, name: repo } = claim.repository;
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: 'true' });
  if (data.truncated) throw new Error('the repository has too many files to be changed');
  const files: FileTree = new Map();
  for (const { type, path, sha: file_sha } of data.tree) {
    if (type !== 'blob') continue;
    const blob = await octokit.rest.git.getBlob({ owner, repo, file_sha });
    files.set(path, Buffer.from(blob.data.content, 'base64'));
  }
  return files;
}
