/** What a job's record says of what a round changed: each file that its commit touched, line by line. */
import type { FileChange, SiteChanges } from '../../../src/contract/report.ts';
import { blobId } from '../../../src/domain/blob-id.ts';
import type { FileTree } from '../context.ts';
import type { Changes } from '../publish/changes.ts';
import { isText, type LineDiff, lineDiff, without } from './line-diff.ts';
import { withinRoom } from './within-room.ts';

/** The sender waits, and nothing else is done meanwhile. */
const ALL_MS = 1_000;
const ONE_MS = 300;

const NOTHING = Buffer.alloc(0);

/** `previous`: the files as they were read when the round began; the commit may follow another one by now. */
export function changesView({ base, additions, deletions }: Changes, previous: FileTree): SiteChanges {
  const until = performance.now() + ALL_MS;
  const touched = [
    ...[...additions].map(([path, content]) => ({ path, content })),
    ...deletions.map((path) => ({ path, content: undefined })),
  ];
  const files = touched.map(({ path, content }): FileChange => {
    const id = base.files.get(path);
    const change = content === undefined ? 'removed' : id === undefined ? 'added' : 'changed';
    const read = previous.get(path);
    const before = id === undefined ? NOTHING : read && blobId(read) === id ? read : undefined;
    return { path, change, ...compare(before, content ?? NOTHING, until - performance.now()) };
  });
  return {
    base_sha: base.sha,
    files: withinRoom(files).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function compare(before: Buffer | undefined, after: Buffer, leftMs: number): LineDiff {
  if (!before) return without(isText(after) ? 'not-known' : 'binary');
  if (leftMs <= 0) return without('not-compared');
  return lineDiff(before, after, Math.min(leftMs, ONE_MS));
}
