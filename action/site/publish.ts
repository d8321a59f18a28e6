import { createCommit } from './publish/create-commit.ts';
import type { Stage } from './stage.ts';

/**
 * One atomic commit. Round 1 makes the repository exactly the site; later rounds change what changed and leave
 * alone what others put there. Nothing to change (an attempt after a lost answer) means the head is the commit.
 */
export const publish: Stage = {
  name: 'publish',
  title: 'Publish',
  async run(work) {
    const { octokit, claim, head, input, candidate } = work;
    const { repository, task } = claim;
    const additions = new Map(
      [...candidate.files].filter(([path, content]) => !input.previous.get(path)?.equals(content)),
    );
    const deletions = task.round === 1 ? head.files.filter((path) => !candidate.files.has(path)) : [];
    if (additions.size === 0 && deletions.length === 0) {
      work.commitSha = head.sha;
      return `Nothing to change: ${head.sha} is up to date`;
    }
    work.commitSha = await createCommit({
      octokit,
      owner: repository.owner,
      repository: repository.name,
      branch: repository.default_branch,
      parent: head.sha,
      headline: task.round === 1 ? `Publish ${task.task}` : `Round ${task.round} of ${task.task}`,
      additions,
      deletions,
    });
    return `Committed ${additions.size} files as ${work.commitSha}`;
  },
};
