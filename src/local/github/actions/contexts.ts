import type { Account } from '../accounts.ts';
import { branchRef } from '../git/bare-repository.ts';
import type { Links } from '../links.ts';
import type { OrganisationSecrets } from '../options.ts';
import type { Repository } from '../repositories/repository.ts';
import type { Contexts } from './expressions.ts';
import type { Run } from './run.ts';

export interface ContextDeps {
  links: Links;
  organisation: Account;
  /** The organisation's, for all repositories. */
  variables: Record<string, string>;
  secrets: OrganisationSecrets;
}

/** What a workflow's expressions may name everywhere. */
export function runContexts(
  run: Pick<Run, 'event' | 'payload' | 'branch' | 'sha' | 'workflowName' | 'actor'>,
  repository: Repository,
  { links, organisation, variables }: Omit<ContextDeps, 'secrets'>,
): Contexts {
  const github = {
    event: run.payload,
    event_name: run.event,
    repository: `${organisation.login}/${repository.name}`,
    repository_id: String(repository.id),
    repository_owner: organisation.login,
    repository_owner_id: String(organisation.id),
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
  return { github, vars: variables, inputs: {} };
}

/** What the texts of steps may name besides; `temp` is the runner's, once there is one. */
export function stepContexts(
  repository: Repository,
  { secrets }: ContextDeps,
  runner: { temp: string } = { temp: '' },
) {
  return { secrets: secrets.repositories.includes(repository.name) ? secrets.values : {}, runner };
}
