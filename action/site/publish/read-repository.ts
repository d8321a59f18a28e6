import type { FileTree } from '../context.ts';
import { statusOf } from '../github/github-error.ts';
import type { SiteWork } from '../stage.ts';
import { placeOf } from './place-of.ts';

type Place = Pick<SiteWork, 'octokit' | 'claim'>;

/** The branch's head: its commit and its files with the ids of their contents. An empty repository has none. */
export async function readHead({ octokit, claim }: Place): Promise<SiteWork['head']> {
  const place = { ...placeOf({ claim }), request: { isNew: claim.task.round === 1 } };
  const ref = `heads/${claim.repository.default_branch}`;
  const found = await octokit.rest.git.getRef({ ...place, ref }).catch((error) => {
    if (statusOf(error) === 409) return null;
    throw error;
  });
  if (found === null) return { sha: '', files: new Map() };
  const { sha } = found.data.object;
  const { data } = await octokit.rest.git.getTree({ ...place, tree_sha: sha, recursive: 'true' });
  if (data.truncated) throw new Error('the repository has too many files to be changed');
  const blobs = data.tree.filter(({ type }) => type === 'blob');
  return { sha, files: new Map(blobs.map((blob) => [blob.path, blob.sha])) };
}

/** The contents of the head's files, byte for byte. */
export async function readFiles({ octokit, claim }: Place, head: SiteWork['head']): Promise<FileTree> {
  const files: FileTree = new Map();
  for (const [path, file_sha] of head.files) {
    const { data } = await octokit.rest.git.getBlob({ ...placeOf({ claim }), file_sha });
    files.set(path, Buffer.from(data.content, 'base64'));
  }
  return files;
}

/** The repository as it is called now; GitHub redirects from its old name. Throws where it is another one. */
export async function readRepository({ octokit, claim }: Place): Promise<SiteWork['claim']['repository']> {
  const place = placeOf({ claim });
  const { data } = await octokit.rest.repos.get(place);
  if (data.id !== claim.repository.id) {
    throw new Error(`${place.owner}/${place.repo} is another repository than the one of this site`);
  }
  const { id, owner, name, html_url: url, default_branch } = data;
  return { id, owner: owner.login, name, url, default_branch };
}
