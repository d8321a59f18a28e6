import { blobId } from './publish/blob-id.ts';
import { createCommit, isStaleHead } from './publish/create-commit.ts';
import { deployWorkflows } from './publish/deploy-workflows.ts';
import { ensurePages } from './publish/ensure-pages.ts';
import { readHead } from './publish/read-repository.ts';
import type { SiteWork, Stage } from './stage.ts';

/**
 * One atomic commit. Round 1 makes the repository exactly the site; later rounds change what changed and leave
 * alone what others put there. If the branch moved since it was read, its new head is read and followed, once.
 */
export const publish: Stage = {
  name: 'publish',
  title: 'Publish',
  async run(work) {
    // The push starts the site's own workflow, which cannot deploy where Pages is not enabled for it.
    if (deployWorkflows(work.candidate.files).length > 0) work.pagesUrl = await ensurePages(work);
    try {
      return await commit(work);
    } catch (error) {
      if (!isStaleHead(error)) throw error;
      // The branch may have moved because another attempt has the job.
      work.signal.throwIfAborted();
      work.reporter.log('The branch has moved: committing on top of its new head');
      work.head = await readHead(work);
      return await commit(work);
    }
  },
};

/** Nothing to change (an attempt after one that died here) means that the head is the commit. */
async function commit(work: SiteWork): Promise<string> {
  const { octokit, claim, head, input, candidate } = work;
  const { repository, task } = claim;
  const additions = new Map(
    [...candidate.files].filter(
      ([path, content]) =>
        !input.previous.get(path)?.equals(content) && head.files.get(path) !== blobId(content),
    ),
  );
  const deletions =
    task.round === 1 ? [...head.files.keys()].filter((path) => !candidate.files.has(path)) : [];
  if (additions.size === 0 && deletions.length === 0) {
    work.commitSha = head.sha;
    return `Nothing to change: ${head.sha} is up to date`;
  }
  work.commitSha = await createCommit({
    octokit,
    signal: work.signal,
    owner: repository.owner,
    repository: repository.name,
    branch: repository.default_branch,
    parent: head.sha,
    headline: task.round === 1 ? `Publish ${task.task}` : `Round ${task.round} of ${task.task}`,
    additions,
    deletions,
  });
  return `Committed ${additions.size} files as ${work.commitSha}`;
}
