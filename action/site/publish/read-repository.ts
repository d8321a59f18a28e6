import { blobId } from '../../../src/domain/blob-id.ts';
import { isPagePicture } from '../../../src/domain/page-pictures.ts';
import { sleep } from '../../waiting.ts';
import type { FileTree } from '../context.ts';
import { readState } from '../generate/site-state.ts';
import type { SiteWork } from '../stage.ts';
import { filesOf, HEAD_QUERY, type HeadAnswer, type SeenFile } from './head-query.ts';
import { placeOf } from './place-of.ts';

type Place = Pick<SiteWork, 'octokit' | 'claim' | 'signal'>;
type Head = SiteWork['head'];

/** Not all of GitHub's servers know the first commit of a new repository at once. */
const NOT_YET_MS = [1_000, 2_000, 4_000];

/** The branch's head: its commit and its files with the ids of their contents. An empty repository has none. */
export async function readHead(work: Place): Promise<Head> {
  return toHead(await look(work, false));
}

/** The head, and the contents of its files byte for byte; without pictures of the page, which each round takes anew. */
export async function readSite(work: Place): Promise<{ head: Head; files: FileTree }> {
  const seen = await look(work, true);
  const files: FileTree = new Map();
  const others: SeenFile[] = [];
  for (const file of seen.files) {
    const content = Buffer.from(file.text ?? '');
    // What is binary, cut or no UTF-8 has another id as a text.
    if (blobId(content) === file.oid) files.set(file.path, content);
    else others.push(file);
  }
  const sent = readState(files)?.attachments;
  for (const { path, oid } of others)
    if (!isPagePicture(path) || !sent || sent.includes(path)) files.set(path, await readBlob(work, oid));
  return { head: toHead(seen), files };
}

interface Seen {
  sha: string;
  files: SeenFile[];
}

const toHead = ({ sha, files }: Seen): Head => ({
  sha,
  files: new Map(files.map(({ path, oid }) => [path, oid])),
});

async function look(work: Place, withText: boolean): Promise<Seen> {
  const { octokit, claim, signal } = work;
  const isNew = claim.task.round === 1;
  const branch = claim.repository.default_branch;
  for (let n = 0; ; n++) {
    const { repository } = await octokit.graphql<HeadAnswer>(HEAD_QUERY, {
      ...placeOf(work),
      branch: `refs/heads/${branch}`,
      withText,
      request: { isQuery: true, isNew },
    });
    if (repository.ref) {
      const { oid: sha, tree } = repository.ref.target;
      return { sha, files: filesOf(tree) ?? (await listFiles(work, sha)) };
    }
    if (!repository.isEmpty) throw new Error(`the repository has no branch ${branch}`);
    const wait = isNew ? NOT_YET_MS[n] : undefined;
    if (wait === undefined) return { sha: '', files: [] };
    await sleep(wait, signal);
  }
}

/** However deep the folders are. */
async function listFiles(work: Place, sha: string): Promise<SeenFile[]> {
  const request = { ...placeOf(work), tree_sha: sha, recursive: 'true' };
  const { data } = await work.octokit.rest.git.getTree(request);
  if (data.truncated) throw new Error('the repository has too many files to be changed');
  const blobs = data.tree.filter(({ type }) => type === 'blob');
  return blobs.map((blob) => ({ path: blob.path, oid: blob.sha, text: null }));
}

async function readBlob(work: Place, file_sha: string): Promise<Buffer> {
  const { data } = await work.octokit.rest.git.getBlob({ ...placeOf(work), file_sha });
  return Buffer.from(data.content, 'base64');
}

/** The repository as it is called now; GitHub redirects from its old name. Throws where it is another one. */
export async function readRepository({ octokit, claim }: Place): Promise<SiteWork['claim']['repository']> {
  const place = placeOf({ claim });
  const { data } = await octokit.rest.repos.get(place);
  if (data.id !== claim.repository.id) {
    throw new Error(`${place.owner}/${place.repo} is another repository than the one of this site`);
  }
  const { id, owner, name, html_url: url, default_branch, homepage, has_pages } = data;
  return { id, owner: owner.login, name, url, default_branch, homepage, has_pages };
}
