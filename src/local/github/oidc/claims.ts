import type { Run } from '../actions/run.ts';
import { fullName } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';

/** The claims of github.com's ID tokens; all of its ids are strings. */
export function idTokenClaims(run: Run, repository: Repository) {
  const name = fullName(repository);
  const ref = `refs/heads/${run.branch}`;
  const workflowRef = `${name}/${run.workflowPath}@${ref}`;
  return {
    sub: `repo:${name}:ref:${ref}`,
    ref,
    sha: run.sha,
    repository: name,
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    repository_id: String(repository.id),
    repository_visibility: repository.private ? 'private' : 'public',
    run_id: String(run.id),
    run_number: String(run.runNumber),
    run_attempt: String(run.attempt),
    actor: run.actor.login,
    actor_id: String(run.actor.id),
    workflow: run.workflowName,
    workflow_ref: workflowRef,
    workflow_sha: run.sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: run.sha,
    head_ref: '',
    base_ref: '',
    event_name: run.event,
    ref_type: 'branch',
    ref_protected: 'false',
    runner_environment: 'github-hosted',
  };
}
