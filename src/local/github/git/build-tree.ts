import { z } from 'zod';
import { invalid } from '../http/api-error.ts';
import { shaText } from '../http/read-body.ts';
import { readCommit } from './commit.ts';
import type { ObjectStore } from './object-store.ts';
import { type FileList, isValidPath, listFiles, putFile, writeFileList } from './tree.ts';

export const treeRequest = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.enum(['100644', '100755', '040000', '120000']).optional(),
      type: z.enum(['blob', 'tree']).optional(),
      sha: shaText.nullable().optional(),
      content: z.string().optional(),
    }),
  ),
});
type TreeRequest = z.output<typeof treeRequest>;
type TreeChange = TreeRequest['tree'][number];

/** `POST git/trees`: without a base the tree has exactly these files; `sha: null` deletes one. */
export function buildTree(objects: ObjectStore, { base_tree: base, tree }: TreeRequest): string {
  const files: FileList = base === undefined ? new Map() : listFiles(objects, requireTree(objects, base));
  for (const change of tree) applyChange(objects, files, change);
  return writeFileList(objects, files);
}

function applyChange(objects: ObjectStore, files: FileList, { path, mode, sha, content }: TreeChange): void {
  if (!isValidPath(path)) throw invalid('tree.path contains a malformed path component');
  if (content !== undefined) {
    putFile(files, path, { mode: mode ?? '100644', sha: objects.write('blob', Buffer.from(content)) });
  } else if (sha === null) {
    if (!files.delete(path)) throw invalid('GitRPC::BadObjectState');
  } else if (sha === undefined) {
    throw invalid('Must supply a valid tree.sha or tree.content');
  } else if (mode === '040000') {
    const below = listFiles(objects, requireTree(objects, sha));
    for (const [name, entry] of below) putFile(files, `${path}/${name}`, entry);
  } else {
    if (objects.read('blob', sha) === undefined) throw invalid(`tree.sha ${sha} is not a valid blob`);
    putFile(files, path, { mode: mode ?? '100644', sha });
  }
}

/** A tree's id, or the tree of a commit's id: GitHub takes both for `base_tree`. */
function requireTree(objects: ObjectStore, sha: string): string {
  const tree = readCommit(objects, sha)?.tree ?? sha;
  if (objects.read('tree', tree) === undefined) throw invalid('base_tree is not a valid tree oid');
  return tree;
}
