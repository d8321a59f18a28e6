import { accountJson, nodeId } from '../accounts.ts';
import type { Commit } from '../git/commit.ts';
import type { Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import { minimalRepositoryJson } from '../repositories/repository-json.ts';
import { isoTime } from '../time.ts';
import type { Run } from './run.ts';
import { workflowId } from './workflow-json.ts';

interface Surroundings {
  links: Links;
  repository: Repository;
  headCommit: Commit | undefined;
}

/** The OpenAPI description's `workflow-run`, of the REST API and of the webhook. */
export function runJson(run: Run, surroundings: Surroundings) {
  const { links, repository } = surroundings;
  const { api, web } = links.repository(repository);
  const url = `${api}/actions/runs/${run.id}`;
  const actor = accountJson(links, run.actor);
  const workflow = workflowId(repository, run.workflowPath);
  const minimalRepository = minimalRepositoryJson(repository, surroundings);
  return {
    id: run.id,
    name: run.workflowName,
    node_id: nodeId('WFR', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CS', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.workflowPath,
    display_title: run.title,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow,
    url,
    html_url: `${web}/actions/runs/${run.id}`,
    pull_requests: [],
    referenced_workflows: [],
    created_at: isoTime(run.createdAt),
    updated_at: isoTime(run.updatedAt),
    run_started_at: isoTime(run.startedAt ?? run.createdAt),
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${api}/actions/workflows/${workflow}`,
    head_commit: headCommitJson(run, surroundings.headCommit),
    repository: minimalRepository,
    head_repository: minimalRepository,
  };
}

function headCommitJson(run: Run, commit: Commit | undefined) {
  if (commit === undefined) return null;
  const { author, committer } = commit;
  return {
    id: run.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: isoTime(committer.at),
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}
