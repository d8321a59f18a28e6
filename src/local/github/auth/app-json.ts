import { accountJson, nodeId } from '../accounts.ts';
import type { Links } from '../links.ts';
import { isoTime } from '../time.ts';
import { clientIdOf, type RegisteredApp } from './app-registry.ts';
import type { Installation } from './installation-store.ts';

interface Surroundings {
  links: Links;
}

/** The OpenAPI description's `integration`. */
export function appJson(app: RegisteredApp, installations: number, { links }: Surroundings) {
  return {
    id: app.id,
    slug: app.slug,
    client_id: clientIdOf(app),
    node_id: nodeId('A', app.id),
    owner: accountJson(links, app.owner),
    name: app.name,
    description: null,
    external_url: links.web,
    html_url: `${links.web}/apps/${app.slug}`,
    created_at: isoTime(app.createdAt),
    updated_at: isoTime(app.createdAt),
    permissions: app.permissions,
    events: app.events,
    installations_count: installations,
  };
}

/** The OpenAPI description's `installation`. */
export function installationJson(installation: Installation, { links }: Surroundings) {
  const { id, app, organisation } = installation;
  return {
    id,
    account: accountJson(links, organisation),
    repository_selection: 'all',
    access_tokens_url: `${links.api}/app/installations/${id}/access_tokens`,
    repositories_url: `${links.api}/installation/repositories`,
    html_url: `${links.web}/organizations/${organisation.login}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: organisation.id,
    target_type: 'Organization',
    permissions: app.permissions,
    events: app.events,
    created_at: isoTime(installation.createdAt),
    updated_at: isoTime(installation.createdAt),
    single_file_name: null,
    suspended_by: installation.suspendedAt === null ? null : accountJson(links, organisation),
    suspended_at: installation.suspendedAt === null ? null : isoTime(installation.suspendedAt),
  };
}

/** How events name the installation they are for. */
export function installationRef({ id }: Installation) {
  return { id, node_id: nodeId('IN', id) };
}
