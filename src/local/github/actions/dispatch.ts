import { type Account, accountJson, nodeId } from '../accounts.ts';
import type { RegisteredApp } from '../auth/app-registry.ts';
import type { InstallationCaller } from '../auth/callers.ts';
import { branchRef, resolveCommit } from '../git/bare-repository.ts';
import { findPath, readTree } from '../git/tree.ts';
import type { Links } from '../links.ts';
import { committerOf } from '../repositories/committer.ts';
import type { Repository } from '../repositories/repository.ts';
import { repositoryJson } from '../repositories/repository-json.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { failedPlan, planRun } from './plan.ts';
import type { EventPayload } from './run.ts';
import type { RunStore } from './run-store.ts';
import type { Scheduler } from './scheduler.ts';
import { readWorkflow, wantsDispatch } from './workflow-file.ts';

export interface DispatchDeps {
  links: Links;
  organisation: Account;
  repositories: RepositoryStore;
  runs: RunStore;
  scheduler: Scheduler;
  variables: Record<string, string>;
}

export interface DispatchRequest {
  repository: Repository;
  caller: InstallationCaller;
  eventType: string;
  clientPayload: Record<string, unknown>;
}

const WORKFLOW_FOLDER = '.github/workflows';

/** Starts a run of every workflow on the default branch that wants the event; as at GitHub, that can be none. */
export function dispatch(request: DispatchRequest, deps: DispatchDeps): void {
  const { repository, caller, eventType } = request;
  const git = deps.repositories.git(repository);
  const branch = repository.defaultBranch;
  const head = git.refs.get(branchRef(branch)) && resolveCommit(git, branch);
  if (!head) return;
  const folder = findPath(git.objects, head.commit.tree, WORKFLOW_FOLDER);
  const files = folder ? (readTree(git.objects, folder.sha) ?? []) : [];
  const actor = committerOf(caller).account;
  const payload = eventPayload(request, actor, deps);

  for (const file of files.filter(({ name }) => /\.ya?ml$/.test(name))) {
    const yaml = git.objects.read('blob', file.sha)?.toString('utf8') ?? '';
    if (!wantsDispatch(yaml, eventType)) continue;
    const workflowPath = `${WORKFLOW_FOLDER}/${file.name}`;
    const read = readWorkflow(yaml);
    const workflowName = ('workflow' in read && read.workflow.name) || workflowPath;
    const contexts = {
      github: githubContext({ repository, sha: head.sha, workflowName, actor, payload }, deps),
      vars: deps.variables,
      inputs: {},
    };
    const source = { git, tree: head.commit.tree, contexts, defaultTitle: eventType };
    const planned =
      'workflow' in read
        ? planRun(read.workflow, source)
        : failedPlan(eventType, `Invalid workflow file: ${read.problem}`);
    const run = deps.runs.create({
      repositoryId: repository.id,
      event: 'repository_dispatch',
      workflowPath,
      workflowName,
      branch,
      sha: head.sha,
      actor,
      payload,
      ...planned,
    });
    deps.scheduler.enter(run);
  }
}

function eventPayload(
  { repository, eventType, clientPayload, caller }: DispatchRequest,
  actor: Account,
  { links, organisation }: DispatchDeps,
): EventPayload {
  return {
    action: eventType,
    branch: repository.defaultBranch,
    client_payload: clientPayload,
    repository: repositoryJson(repository, { links, organisation }),
    organization: accountJson(links, organisation),
    sender: accountJson(links, actor),
    installation: installationRef(caller.app),
  };
}

function installationRef(app: RegisteredApp) {
  return { id: app.installationId, node_id: nodeId('IN', app.installationId) };
}

/** The `github` context as far as it is known before a runner has the job. */
function githubContext(
  given: { repository: Repository; sha: string; workflowName: string; actor: Account; payload: EventPayload },
  { links, organisation }: DispatchDeps,
) {
  const { repository } = given;
  return {
    event: given.payload,
    event_name: 'repository_dispatch',
    repository: `${organisation.login}/${repository.name}`,
    repository_id: String(repository.id),
    repository_owner: organisation.login,
    repository_owner_id: String(organisation.id),
    ref: branchRef(repository.defaultBranch),
    ref_name: repository.defaultBranch,
    ref_type: 'branch',
    sha: given.sha,
    workflow: given.workflowName,
    actor: given.actor.login,
    triggering_actor: given.actor.login,
    server_url: links.web,
    api_url: links.api,
    graphql_url: links.graphql,
  };
}
