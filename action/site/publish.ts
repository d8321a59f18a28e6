import { GitHubError, statusOf } from './github/github-error.ts';
import { type Changes, changesOf } from './publish/changes.ts';
import { createCommit, isStaleHead } from './publish/create-commit.ts';
import { deployWorkflows } from './publish/deploy-workflows.ts';
import { ensurePages } from './publish/ensure-pages.ts';
import { firstCommit } from './publish/first-commit.ts';
import { readHead, readRepository } from './publish/read-repository.ts';
import type { SiteWork, Stage } from './stage.ts';

/**
 * One atomic commit. Round 1 makes the repository exactly the site; later rounds change what changed and leave
 * alone what others put there. If the branch moved since it was read, its new head is read and followed, once: it may
 * be this very commit, whose answer was lost, and then there is nothing left to change. Where no answer came at all, the
 * head tells whether the branch has moved.
 */
export const publish: Stage = {
  name: 'publish',
  title: 'Publish',
  async run(work) {
    if (work.head.sha === '') work.head = await firstCommit(work);
    // The push starts the site's own workflow, which cannot deploy where Pages is not enabled for it.
    if (deployWorkflows(work.candidate.files).length > 0) work.pagesUrl = await ensurePages(work);
    for (let refused = 0; ; refused++) {
      const changes = changesOf(work);
      if (changes.additions.size === 0 && changes.deletions.length === 0) {
        work.commitSha = work.head.sha;
        // It may be the commit of a try before, whose answer was lost: what that one changes is known.
        work.changes ??= changes;
        return `Nothing to change: ${work.commitSha} is up to date`;
      }
      if (refused > 1) {
        throw new Error(
          `somebody else has changed the branch ${work.claim.repository.default_branch} twice meanwhile, and nobody's work is overwritten: send the round again`,
        );
      }
      work.changes = changes;
      try {
        work.commitSha = await commit(work, changes);
        return `Committed ${changes.additions.size} files as ${work.commitSha}`;
      } catch (error) {
        await findOutWhy(work, changes, refused, error as Error);
      }
    }
  },
};

function commit({ octokit, claim }: SiteWork, { base, additions, deletions }: Changes): Promise<string> {
  const { repository, task } = claim;
  return createCommit({
    octokit,
    owner: repository.owner,
    repository: repository.name,
    branch: repository.default_branch,
    parent: base.sha,
    headline: task.round === 1 ? `Publish ${task.task}` : `Round ${task.round} of ${task.task}`,
    additions,
    deletions,
  });
}

/** Returns where another try is worth it, with what it needs in `work`; else throws what the sender is told. */
async function findOutWhy(work: SiteWork, changes: Changes, refused: number, error: Error): Promise<void> {
  // The branch may have moved because another attempt has the job.
  work.signal.throwIfAborted();
  if (isStaleHead(error)) {
    work.reporter.log('The branch has moved: looking at its new head');
  } else if (statusOf(error) === 404 && refused === 0) {
    // GraphQL does not follow a repository or a branch to its new name.
    const repository = await readRepository(work);
    work.claim = { ...work.claim, repository };
    work.reporter.log(`Committing to ${repository.url}, branch ${repository.default_branch}`);
  } else {
    await findMoved(work, changes, error);
    return;
  }
  work.head = await readHead(work);
}

/** Returns where the branch has moved in spite of the error: by this commit, it may be. */
async function findMoved(work: SiteWork, { additions }: Changes, error: Error): Promise<void> {
  const bytes = [...additions.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const what = `the commit of ${additions.size} files (${(bytes / 1_000_000).toFixed(1)} MB)`;
  const failed = new Error(`${what} did not succeed: ${error.message}`, { cause: error });
  if (!(error instanceof GitHubError && error.mayBeDone)) throw failed;
  work.reporter.log('The commit may be there: looking at the head');
  const parent = work.head.sha;
  work.head = await readHead(work).catch((cause) => {
    work.signal.throwIfAborted();
    throw new Error(`whether ${what} succeeded is not known: ${error.message}`, { cause });
  });
  if (work.head.sha === parent) throw failed;
}
