/** Changes `index.html` as text and leaves the other files alone. */
import type { FileTree } from '../../context.ts';

const PAGE = 'index.html';

export function readPage(files: FileTree): string {
  return files.get(PAGE)?.toString('utf8') ?? '';
}

/** `undefined` if the change changes nothing. */
export function editPage(files: FileTree, edit: (html: string) => string): FileTree | undefined {
  const before = readPage(files);
  const after = edit(before);
  return after === before ? undefined : new Map([...files, [PAGE, Buffer.from(after)]]);
}
