import type { Octokit } from '@octokit/core';

/** Newest runs looked through; a run that was dispatched minutes ago is among them or was never started. */
const PAGES = 3;
const PER_PAGE = 100;

export interface FoundRun {
  id: string;
  /** How often it was run again. */
  attempt: number;
  name: string;
  /** `queued`, `pending`, `waiting`, `requested`, `in_progress` or `completed`. */
  status: string | null;
  conclusion: string | null;
}

interface Place {
  owner: string;
  repo: string;
}

export async function getRun(octokit: Octokit, { owner, repo }: Place, runId: string): Promise<FoundRun> {
  const run = { owner, repo, run_id: Number(runId) };
  return toRun((await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', run)).data);
}

/** The newest runs that a dispatch has started, newest first. */
export async function listRuns(octokit: Octokit, { owner, repo }: Place): Promise<FoundRun[]> {
  const runs: FoundRun[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs', {
      owner,
      repo,
      event: 'repository_dispatch',
      per_page: PER_PAGE,
      page,
    });
    runs.push(...data.workflow_runs.map(toRun));
    if (data.workflow_runs.length < PER_PAGE) break;
  }
  return runs;
}

/** Of several with one name, because a dispatch was sent again, one that has not ended if there is one. */
export function newestByName(runs: FoundRun[]): Map<string, FoundRun> {
  const byName = new Map<string, FoundRun>();
  for (const run of runs) {
    const known = byName.get(run.name);
    if (!known || (known.status === 'completed' && run.status !== 'completed')) byName.set(run.name, run);
  }
  return byName;
}

/** A dispatch is taken also where no run can start. */
export async function workflowState(octokit: Octokit, { owner, repo }: Place, file: string): Promise<string> {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}', {
      owner,
      repo,
      workflow_id: file,
    });
    return data.state;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return 'missing';
    throw error;
  }
}

interface RunData {
  id: number | bigint;
  run_attempt?: number;
  display_title: string;
  status: string | null;
  conclusion: string | null;
}

function toRun({ id, run_attempt, display_title, status, conclusion }: RunData): FoundRun {
  return { id: String(id), attempt: run_attempt ?? 1, name: display_title, status, conclusion };
}
