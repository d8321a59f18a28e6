import { type Account, accountJson } from '../accounts.ts';
import { installationRef } from '../auth/app-json.ts';
import type { InstallationCaller } from '../auth/callers.ts';
import { branchRef, resolveCommit } from '../git/bare-repository.ts';
import { committerOf } from '../repositories/committer.ts';
import type { Repository } from '../repositories/repository.ts';
import { repositoryJson } from '../repositories/repository-json.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { type ContextDeps, runContexts, stepContexts } from './contexts.ts';
import { failedPlan, planRun } from './plan.ts';
import type { EventPayload } from './run.ts';
import type { RunStore } from './run-store.ts';
import type { Scheduler } from './scheduler.ts';
import { wantsDispatch } from './triggers.ts';
import { readWorkflow } from './workflow-file.ts';
import { workflowFiles } from './workflow-files.ts';
import { workflowNameOf } from './workflow-json.ts';
import type { WorkflowStates } from './workflow-states.ts';

export interface DispatchDeps extends ContextDeps {
  repositories: RepositoryStore;
  runs: RunStore;
  scheduler: Scheduler;
  workflowStates: WorkflowStates;
}

export interface DispatchRequest {
  repository: Repository;
  caller: InstallationCaller;
  eventType: string;
  clientPayload: Record<string, unknown>;
}

/** Starts a run of every workflow on the default branch that wants the event; as at GitHub, that can be none. */
export function dispatch(request: DispatchRequest, deps: DispatchDeps): void {
  const { repository, caller, eventType } = request;
  const git = deps.repositories.git(repository);
  const branch = repository.defaultBranch;
  const head = git.refs.get(branchRef(branch)) && resolveCommit(git, branch);
  if (!head) return;
  const actor = committerOf(caller).account;
  const payload = eventPayload(request, actor, deps);

  for (const { path: workflowPath, yaml } of workflowFiles(git, head.commit.tree)) {
    if (deps.workflowStates.of(repository.id, workflowPath) !== 'active') continue;
    if (!wantsDispatch(yaml, eventType)) continue;
    const read = readWorkflow(yaml);
    const workflowName = workflowNameOf(workflowPath, yaml);
    const event = {
      event: 'repository_dispatch',
      workflowPath,
      workflowName,
      branch,
      sha: head.sha,
      actor,
      payload,
    };
    const source = {
      git,
      repository,
      repositories: deps.repositories,
      tree: head.commit.tree,
      contexts: runContexts(event, repository, deps),
      stepContexts: stepContexts(repository, deps),
      defaultTitle: eventType,
    };
    const planned =
      'workflow' in read
        ? planRun(read.workflow, source)
        : failedPlan(eventType, `Invalid workflow file: ${read.problem}`);
    deps.scheduler.enter(deps.runs.create({ repositoryId: repository.id, ...event, ...planned }));
  }
}

function eventPayload(
  { repository, eventType, clientPayload, caller }: DispatchRequest,
  actor: Account,
  { links }: DispatchDeps,
): EventPayload {
  return {
    action: eventType,
    branch: repository.defaultBranch,
    client_payload: clientPayload,
    repository: repositoryJson(repository, { links }),
    organization: accountJson(links, repository.owner),
    sender: accountJson(links, actor),
    installation: installationRef(caller.installation),
  };
}
