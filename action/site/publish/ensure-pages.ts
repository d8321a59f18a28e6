import { sleep } from '../../waiting.ts';
import { statusOf } from '../github/github-error.ts';
import type { SiteWork } from '../stage.ts';
import { deployWorkflows } from './deploy-workflows.ts';
import { placeOf } from './place-of.ts';

/** Right after a commit Pages may not know its branch yet. */
const WAITS_MS = [1_000, 2_000, 4_000];

/**
 * Pages serves the default branch, or what the site's own workflow deploys. Asking again changes nothing: where Pages was
 * enabled before, what is there is looked at first, because a write counts against the installation's limit even where
 * it is refused. `seen`: what a look has found already. Returns the site's address as GitHub says it.
 */
export async function ensurePages(work: SiteWork, seen?: Pages): Promise<string> {
  for (let n = 0; ; n++) {
    try {
      return await ensure(work, seen);
    } catch (error) {
      const wait = WAITS_MS[n];
      if (wait === undefined || !isBranchMissing(error)) throw await withVisibility(work, error as Error);
      await sleep(wait, work.signal);
    }
  }
}

async function ensure(work: SiteWork, seen: Pages | undefined): Promise<string> {
  const { octokit, claim, candidate, input } = work;
  const build_type = deployWorkflows(candidate.files).length > 0 ? 'workflow' : 'legacy';
  const source = { branch: claim.repository.default_branch, path: '/' } as const;
  const wanted = { ...placeOf(work), build_type, source } as const;
  let site = seen ?? (claim.repository.has_pages ? await findPages(work) : undefined);
  if (!site) {
    const request = { isRepeatable: true };
    const created = await octokit.rest.repos.createPagesSite({ ...wanted, request }).catch((error) => {
      // Somebody, or this very run by a request whose answer was lost, has enabled it meanwhile.
      if (statusOf(error) === 409) return null;
      throw error;
    });
    claim.repository.has_pages = true;
    if (created) return created.data.html_url ?? input.repository.pagesUrl;
    site = await readPages(work, true);
  }
  const isSource = site.source?.branch === source.branch && site.source.path === source.path;
  if (site.build_type !== build_type || (build_type === 'legacy' && !isSource)) {
    await octokit.rest.repos.updateInformationAboutPagesSite(wanted);
  }
  return site.html_url ?? input.repository.pagesUrl;
}

/** Undefined where Pages is not enabled, which is then known of the repository. */
export async function findPages(work: SiteWork): Promise<Pages | undefined> {
  try {
    return await readPages(work, false);
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    work.claim.repository.has_pages = false;
    return undefined;
  }
}

type Pages = Awaited<ReturnType<typeof readPages>>;

async function readPages(work: SiteWork, isNew: boolean) {
  const { data } = await work.octokit.rest.repos.getPages({ ...placeOf(work), request: { isNew } });
  return data;
}

function isBranchMissing(error: unknown): boolean {
  return statusOf(error) === 422 && /branch must exist/i.test((error as Error).message);
}

/** Whether Pages can be had depends on who may see the repository, which is worth knowing where it is refused. */
async function withVisibility({ octokit, claim }: SiteWork, error: Error): Promise<Error> {
  if (statusOf(error) !== 422 && statusOf(error) !== 403) return error;
  const place = placeOf({ claim });
  const repository = await octokit.rest.repos.get(place).catch(() => null);
  const visibility = repository?.data.visibility ?? (repository?.data.private ? 'private' : undefined);
  if (visibility === undefined || visibility === 'public') return error;
  const advice = `${place.repo} is ${visibility}: it has to be public, or ${place.owner} needs a plan with Pages for it`;
  return new Error(`${error.message}; ${advice}`, { cause: error });
}
