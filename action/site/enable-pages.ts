import { deployWorkflows } from './publish/deploy-workflows.ts';
import { ensurePages } from './publish/ensure-pages.ts';
import type { SiteWork, Stage } from './stage.ts';

/** After the commit, because Pages builds what it finds; a site with a workflow of its own has had it enabled by then. */
export const enablePages: Stage = {
  name: 'enable-pages',
  title: 'Enable Pages',
  async run(work) {
    if (!isKnown(work)) work.pagesUrl = await ensurePages(work);
    return `Pages serves ${work.pagesUrl}`;
  },
};

/**
 * An earlier round has enabled Pages, and it serves the address that the repository names and GitHub has for every site. Whether it
 * still builds the branch shows soon: where no build of the commit begins, it is looked at then.
 */
function isKnown({ claim, candidate, input }: SiteWork): boolean {
  const { has_pages, homepage } = claim.repository;
  const hasWorkflow = [candidate.files, input.previous].some((files) => deployWorkflows(files).length > 0);
  return claim.task.round > 1 && has_pages && homepage === input.repository.pagesUrl && !hasWorkflow;
}
