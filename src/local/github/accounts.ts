import type { Links } from './links.ts';

/** Whoever owns, pushes or triggers: an organisation, the bot of an App; and people, who sign in. */
export interface Account {
  login: string;
  id: number;
  type: 'Organization' | 'Bot' | 'User';
}

/** The id of the first organisation. Further ones have ids below it, bots above it. */
const FIRST_ORGANISATION_ID = 9_000_000;
const FIRST_USER_ID = 20_000_000;

/** An organisation by its place among the options' organisations. */
export function organisationAccount(login: string, index: number): Account {
  return { login, id: FIRST_ORGANISATION_ID - index, type: 'Organization' };
}

export function botAccount(app: { id: number; slug: string }): Account {
  return { login: `${app.slug}[bot]`, id: FIRST_ORGANISATION_ID + app.id, type: 'Bot' };
}

/** Somebody by their place among all people. */
export function userAccount(login: string, index: number): Account {
  return { login, id: FIRST_USER_ID + index, type: 'User' };
}

export function nodeId(kind: string, id: string | number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

const NODE_KINDS = { Organization: 'O', Bot: 'BOT', User: 'U' } as const;

/** The OpenAPI description's `simple-user`. */
export function accountJson(links: Links, { login, id, type }: Account) {
  const url = `${links.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(NODE_KINDS[type], id),
    avatar_url: `${links.web}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `${links.web}/apps/${login.replace('[bot]', '')}` : `${links.web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
    user_view_type: 'public',
  };
}
