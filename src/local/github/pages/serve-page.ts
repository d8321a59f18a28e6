import { lookup } from 'mrmime';
import { readCommit } from '../git/commit.ts';
import type { ObjectStore } from '../git/object-store.ts';
import { findPath, isFolder } from '../git/tree.ts';

export interface Page {
  status: 200 | 404;
  content: Buffer;
  contentType: string;
  etag: string;
}

/** `redirect`: a folder was asked for without its slash. */
export type PageAnswer = Page | 'redirect' | undefined;

/**
 * What a published commit (or tree, where a workflow deployed it) has at a path. Only the tree is ever looked at, in
 * which `..` is just a name nobody has, so there is nothing to break out of.
 */
export function findPage(
  objects: ObjectStore,
  published: { sha: string; folder: string },
  path: string,
): PageAnswer {
  const tree = readCommit(objects, published.sha)?.tree ?? published.sha;
  const root = findPath(objects, tree, published.folder);
  if (!root) return undefined;
  const page = (name: string, status: Page['status']): Page | undefined => {
    const entry = findPath(objects, root.sha, name);
    const content = entry && !isFolder(entry) ? objects.read('blob', entry.sha) : undefined;
    return entry && content && { status, content, contentType: contentType(name), etag: `"${entry.sha}"` };
  };
  if (path === '' || path.endsWith('/')) return page(`${path}index.html`, 200) ?? page('404.html', 404);
  const entry = findPath(objects, root.sha, path);
  if (entry && isFolder(entry)) return 'redirect';
  return page(path, 200) ?? page(`${path}.html`, 200) ?? page('404.html', 404);
}

function contentType(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream';
  const isText = /^text\/|(javascript|json|xml)$/.test(type);
  return isText ? `${type}; charset=utf-8` : type;
}
