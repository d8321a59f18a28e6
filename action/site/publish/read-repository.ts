import type { FileTree } from '../context.ts';
import type { SiteWork } from '../stage.ts';

type Place = Pick<SiteWork, 'octokit' | 'claim'>;

/** The branch's head: its commit and its files with the ids of their contents. */
export async function readHead({ octokit, claim }: Place): Promise<SiteWork['head']> {
  const { owner, name: repo, default_branch } = claim.repository;
  const ref = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${default_branch}` });
  const { sha } = ref.data.object;
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: 'true' });
  if (data.truncated) throw new Error('the repository has too many files to be changed');
  const blobs = data.tree.filter(({ type }) => type === 'blob');
  return { sha, files: new Map(blobs.map((blob) => [blob.path, blob.sha])) };
}

/** The contents of the head's files, byte for byte. */
export async function readFiles({ octokit, claim }: Place, head: SiteWork['head']): Promise<FileTree> {
  const { owner, name: repo } = claim.repository;
  const files: FileTree = new Map();
  for (const [path, file_sha] of head.files) {
    const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha });
    files.set(path, Buffer.from(data.content, 'base64'));
  }
  return files;
}
