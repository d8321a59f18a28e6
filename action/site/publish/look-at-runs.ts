import { statusOf } from '../github/github-error.ts';
import type { SiteWork } from '../stage.ts';
import { followBranch } from './follow-branch.ts';
import { visit } from './live.ts';
import { type Look, lookAgain } from './look-again.ts';
import { placeOf } from './place-of.ts';

/** A push makes its runs at once, even where they wait for a runner. */
const RUN_EXPECTED_MS = 90_000;
/** How long after a deployment the page as it was committed is waited for; workflows may make another one of it. */
const SETTLE_MS = 15_000;

/** The site's own workflows publish it: live is their deployment of our commit, and a page that answers. */
export function lookAtRuns(work: SiteWork, workflows: readonly string[], settleMs = SETTLE_MS): Look {
  let commit = work.commitSha;
  let started = performance.now();
  let deployedAt: number | null = null;
  return async () => {
    if (commit !== work.commitSha) {
      commit = work.commitSha;
      started = performance.now();
    }
    if (deployedAt === null) {
      if (!(await haveDeployed(work, workflows, started))) {
        work.waitingFor ??= "the site's own workflow has not deployed it";
        return null;
      }
      deployedAt = performance.now();
    }
    const { pagesUrl, candidate, commitSha, signal } = work;
    const served = await lookAgain(work, visit(new URL(pagesUrl), commitSha, signal));
    const committed = candidate.files.get('index.html');
    if (served && (!committed || served.equals(committed))) return `Live: ${pagesUrl} answers`;
    if (performance.now() - deployedAt < settleMs) return null;
    if (served) return `Live: ${pagesUrl} serves a page that the workflow made`;
    const note = `${pagesUrl} itself has no page: the site's own workflow has published other files only.`;
    candidate.notes.push(note);
    return `Deployed: ${note}`;
  };
}

/** False for not yet; throws if the runs are over and have not deployed. */
async function haveDeployed(work: SiteWork, workflows: readonly string[], since: number): Promise<boolean> {
  const runs = await lookAgain(work, newestRuns(work, workflows));
  if (runs === null || runs.some(({ status }) => status !== 'completed')) return false;
  const [run] = runs;
  if (run === undefined) {
    if (performance.now() - since < RUN_EXPECTED_MS || (await followBranch(work))) return false;
    throw new Error(`no run of ${workflows.join(', ')} has started for ${work.commitSha}`);
  }
  if (runs.some(({ conclusion }) => conclusion === 'success')) return true;
  // The run of a newer push cancels that of an older one.
  if (run.conclusion === 'cancelled' && (await followBranch(work))) return false;
  // A red run may have deployed all the same: its other steps may have failed.
  const isDeployed = await lookAgain(work, hasDeployment(work));
  const message = `the site's own workflow ended with "${run.conclusion}": ${run.html_url}`;
  if (isDeployed === false) throw new Error(message);
  if (isDeployed) work.candidate.notes.push(`The site is deployed, but ${message}`);
  return isDeployed !== null;
}

/** The newest run of each of the workflows for our commit. */
async function newestRuns(work: SiteWork, workflows: readonly string[]) {
  const { data } = await work.octokit.rest.actions.listWorkflowRunsForRepo({
    ...placeOf(work),
    head_sha: work.commitSha,
    per_page: 100,
  });
  return workflows.flatMap((path) => {
    const runs = data.workflow_runs.filter((run) => run.path.replace(/@.*/, '') === path);
    return runs.toSorted((a, b) => b.id - a.id).slice(0, 1);
  });
}

/** Whether Pages has a finished deployment of our commit. */
async function hasDeployment(work: SiteWork): Promise<boolean> {
  const request = { ...placeOf(work), pages_deployment_id: work.commitSha };
  try {
    return (await work.octokit.rest.repos.getPagesDeployment(request)).data.status === 'succeed';
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
