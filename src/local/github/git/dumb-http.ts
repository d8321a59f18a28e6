/**
 * `git clone` over the dumb HTTP protocol: plain files, so no git is needed on this side. Clones are never
 * shallow, and nothing can be pushed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BareRepository } from './bare-repository.ts';

const LOOSE_OBJECT = /^objects\/[0-9a-f]{2}\/[0-9a-f]{38}$/;

/** The file a git client asks for below `repository.git/`, or undefined. */
export function dumbHttpFile(git: BareRepository, path: string): Buffer | undefined {
  if (path === 'HEAD') return readFileSync(join(git.directory, 'HEAD'));
  if (path === 'info/refs')
    return Buffer.from(
      git.refs
        .list()
        .map(({ name, sha }) => `${sha}\t${name}\n`)
        .join(''),
    );
  if (path === 'objects/info/packs') return Buffer.alloc(0);
  if (!LOOSE_OBJECT.test(path)) return undefined;
  try {
    return readFileSync(join(git.directory, path));
  } catch {
    return undefined;
  }
}
