import type { SiteWork } from '../stage.ts';
import { deployWorkflows } from './deploy-workflows.ts';
import { placeOf } from './place-of.ts';

/**
 * Pages serves the default branch, or what the site's own workflow deploys. Asking again changes nothing. Returns
 * the site's address.
 */
export async function ensurePages({ octokit, claim, candidate, input }: SiteWork): Promise<string> {
  const place = placeOf({ claim });
  const build_type = deployWorkflows(candidate.files).length > 0 ? 'workflow' : 'legacy';
  const source = { branch: claim.repository.default_branch, path: '/' } as const;
  const wanted = { ...place, build_type, source } as const;
  const { data } = await octokit.rest.repos
    .createPagesSite(wanted)
    .catch(async (error: { status?: number }) => {
      if (error.status !== 409) throw error;
      const site = await octokit.rest.repos.getPages(place);
      if (site.data.build_type !== build_type) {
        await octokit.rest.repos.updateInformationAboutPagesSite(wanted);
      }
      return site;
    });
  return data.html_url ?? input.repository.pagesUrl;
}
