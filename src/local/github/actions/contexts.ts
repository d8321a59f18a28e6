import type { Account } from '../accounts.ts';
import { branchRef } from '../git/bare-repository.ts';
import { fullName, type Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import type { Contexts } from './expressions.ts';
import type { Run } from './run.ts';

export interface ContextDeps {
  links: Links;
  /** An organisation's, for all of its repositories. */
  variablesOf(organisation: Account): Record<string, string>;
  /** Those of its organisation that the repository may use. */
  secretsOf(repository: Repository): Record<string, string>;
}

/** What a workflow's expressions may name everywhere. */
export function runContexts(
  run: Pick<Run, 'event' | 'payload' | 'branch' | 'sha' | 'workflowName' | 'actor'>,
  repository: Repository,
  { links, variablesOf }: Omit<ContextDeps, 'secretsOf'>,
): Contexts {
  const github = {
    event: run.payload,
    event_name: run.event,
    repository: fullName(repository),
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    ref: branchRef(run.branch),
    ref_name: run.branch,
    ref_type: 'branch',
    sha: run.sha,
    workflow: run.workflowName,
    actor: run.actor.login,
    triggering_actor: run.actor.login,
    server_url: links.web,
    api_url: links.api,
    graphql_url: links.graphql,
  };
  return { github, vars: variablesOf(repository.owner), inputs: {} };
}

/** What the texts of steps may name besides; `temp` is the runner's, once there is one. */
export function stepContexts(
  repository: Repository,
  { secretsOf }: ContextDeps,
  runner: { temp: string } = { temp: '' },
) {
  return { secrets: secretsOf(repository), runner };
}
