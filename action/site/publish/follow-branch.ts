import { blobId } from '../../../src/domain/blob-id.ts';
import type { SiteWork } from '../stage.ts';
import { lookAgain } from './look-again.ts';
import { readHead } from './read-repository.ts';

/** Names of files that a sentence has room for. */
const MOST_NAMED = 3;

/**
 * Looks whether the branch has moved on from our commit: then Pages does not publish that one any more. If the new head has
 * all that we committed, the site is this head, and its commit is the one that is waited for and told: true. If not,
 * throws, because nobody's work is overwritten. False if it has not moved, or nobody can say.
 */
export async function followBranch(
  work: SiteWork,
  { isNew = false }: { isNew?: boolean } = {},
): Promise<boolean> {
  const head = await lookAgain(work, readHead(work));
  if (head === null || head.sha === work.commitSha) return false;
  // Not all of GitHub may know a new commit.
  if (isNew && head.sha === work.head.sha) return false;
  const lost = [...work.candidate.files]
    .filter(([path, content]) => head.files.get(path) !== blobId(content))
    .map(([path]) => path);
  if (lost.length > 0) throw new Error(sentence(work, head.sha, lost));
  work.reporter.log(`The branch has moved on to ${head.sha}, which has all files of ${work.commitSha}`);
  work.head = head;
  work.commitSha = head.sha;
  return true;
}

function sentence({ claim, commitSha }: SiteWork, head: string, lost: string[]): string {
  const named = lost.slice(0, MOST_NAMED).join(', ');
  const more = lost.length > MOST_NAMED ? ` and ${lost.length - MOST_NAMED} more` : '';
  return `somebody else has moved the branch ${claim.repository.default_branch} from our commit ${commitSha} to ${head || 'nothing'}, which has other content for ${named}${more}, and nobody's work is overwritten: send the round again`;
}
