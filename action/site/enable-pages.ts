import type { Stage } from './stage.ts';

/** Pages serves the default branch. Enabled once; GitHub answers 409 ever after. */
export const enablePages: Stage = {
  name: 'enable-pages',
  title: 'Enable Pages',
  async run(work) {
    const { octokit, claim } = work;
    const { owner, name: repo, default_branch } = claim.repository;
    const created = await octokit.rest.repos
      .createPagesSite({ owner, repo, source: { branch: default_branch, path: '/' } })
      .catch((error: { status?: number }) => {
        if (error.status === 409) return octokit.rest.repos.getPages({ owner, repo });
        throw error;
      });
    work.pagesUrl = created.data.html_url ?? work.input.repository.pagesUrl;
    return `Pages serves ${work.pagesUrl}`;
  },
};
