import type { Octokit } from '@octokit/core';

/** Newest runs looked through; a run that was dispatched minutes ago is among them or was never started. */
const PAGES = 3;
const PER_PAGE = 100;

export interface FoundRun {
  id: number;
  /** `queued`, `pending`, `waiting`, `requested`, `in_progress` or `completed`. */
  status: string | null;
  conclusion: string | null;
}

interface Place {
  owner: string;
  repo: string;
}

export async function getRun(octokit: Octokit, at: Place, runId: string): Promise<FoundRun> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    ...at,
    run_id: Number(runId),
  });
  return toRun(data);
}

/** The newest run of that name, or null. */
export async function findRun(octokit: Octokit, at: Place, name: string): Promise<FoundRun | null> {
  for (let page = 1; page <= PAGES; page++) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs', {
      ...at,
      event: 'repository_dispatch',
      per_page: PER_PAGE,
      page,
    });
    const run = data.workflow_runs.find(({ display_title }) => display_title === name);
    if (run) return toRun(run);
    if (data.workflow_runs.length < PER_PAGE) return null;
  }
  return null;
}

function toRun(run: { id: number | bigint; status: string | null; conclusion: string | null }): FoundRun {
  return { id: Number(run.id), status: run.status, conclusion: run.conclusion };
}
