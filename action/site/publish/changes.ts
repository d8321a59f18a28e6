import { blobId } from '../../../src/domain/blob-id.ts';
import type { FileTree } from '../context.ts';
import type { SiteWork } from '../stage.ts';

/** What a commit does to the one that it follows. */
export interface Changes {
  base: SiteWork['head'];
  additions: FileTree;
  deletions: string[];
}

/** Round 1 makes the repository exactly the site; what others put there later is none of ours. */
export function changesOf({ claim, head, input, candidate }: SiteWork): Changes {
  const additions = [...candidate.files].filter(
    ([path, content]) =>
      !input.previous.get(path)?.equals(content) && head.files.get(path) !== blobId(content),
  );
  const deletions =
    claim.task.round === 1 ? [...head.files.keys()].filter((path) => !candidate.files.has(path)) : [];
  return { base: head, additions: new Map(additions), deletions };
}
