import { type Account, accountJson, nodeId } from '../accounts.ts';
import type { Links } from '../links.ts';
import { isoTime } from '../time.ts';
import type { RegisteredApp } from './app-registry.ts';

interface Surroundings {
  links: Links;
  organisation: Account;
}

/** The OpenAPI description's `integration`. */
export function appJson(app: RegisteredApp, { links, organisation }: Surroundings) {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('A', app.id),
    owner: accountJson(links, organisation),
    name: app.name,
    description: null,
    external_url: links.web,
    html_url: `${links.web}/apps/${app.slug}`,
    created_at: isoTime(app.createdAt),
    updated_at: isoTime(app.createdAt),
    permissions: app.permissions,
    events: app.events,
    installations_count: 1,
  };
}

export function installationJson(app: RegisteredApp, { links, organisation }: Surroundings) {
  return {
    id: app.installationId,
    account: accountJson(links, organisation),
    repository_selection: 'all',
    access_tokens_url: `${links.api}/app/installations/${app.installationId}/access_tokens`,
    repositories_url: `${links.api}/installation/repositories`,
    html_url: `${links.web}/organizations/${organisation.login}/settings/installations/${app.installationId}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: organisation.id,
    target_type: 'Organization',
    permissions: app.permissions,
    events: app.events,
    created_at: isoTime(app.createdAt),
    updated_at: isoTime(app.createdAt),
    single_file_name: null,
    suspended_by: null,
    suspended_at: null,
  };
}
