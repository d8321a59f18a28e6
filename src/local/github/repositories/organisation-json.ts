import { type Account, accountJson } from '../accounts.ts';
import type { Links } from '../links.ts';
import { isoTime } from '../time.ts';

/** The OpenAPI description's `organization-simple`, as webhooks carry it. */
export function simpleOrganisationJson(links: Links, organisation: Account) {
  const url = `${links.api}/orgs/${organisation.login}`;
  const { login, id, node_id, avatar_url } = accountJson(links, organisation);
  return {
    login,
    id,
    node_id,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url,
    description: null,
  };
}

/** The OpenAPI description's `organization-full`. */
export function organisationJson(links: Links, organisation: Account, repositories: number) {
  return {
    ...accountJson(links, organisation),
    ...simpleOrganisationJson(links, organisation),
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: repositories,
    public_gists: 0,
    followers: 0,
    following: 0,
    // The embedded organisation has no history of its own.
    created_at: isoTime(0),
    updated_at: isoTime(0),
    archived_at: null,
  };
}
