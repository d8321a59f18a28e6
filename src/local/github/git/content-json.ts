import { basename } from 'node:path/posix';
import type { Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import type { ObjectStore } from './object-store.ts';
import { type FileEntry, isFolder } from './tree.ts';

/** `content-file` with its content, or an entry of `content-directory` without. */
export function contentEntryJson(
  objects: ObjectStore,
  { links, repository, ref }: { links: Links; repository: Repository; ref: string },
) {
  const { api, web } = links.repository(repository);
  return ({ path, mode, sha }: FileEntry & { path: string }, withContent: boolean) => {
    const folder = isFolder({ mode });
    const blob = folder ? undefined : objects.read('blob', sha);
    const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
    const git = `${api}/git/${folder ? 'trees' : 'blobs'}/${sha}`;
    const html = `${web}/${folder ? 'tree' : 'blob'}/${ref}/${path}`;
    const content = blob && withContent ? { content: wrap(blob.toString('base64')), encoding: 'base64' } : {};
    return {
      name: basename(path),
      path,
      sha,
      size: blob?.length ?? 0,
      url: self,
      html_url: html,
      git_url: git,
      download_url: folder ? null : `${web}/raw/${ref}/${path}`,
      type: folder ? 'dir' : 'file',
      ...content,
      _links: { self, git, html },
    };
  };
}

/** GitHub breaks the base64 text after 60 characters. */
function wrap(base64: string): string {
  return base64.replace(/.{1,60}/g, '$&\n');
}
