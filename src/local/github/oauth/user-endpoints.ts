import { accountJson } from '../accounts.ts';
import { installationJson } from '../auth/app-json.ts';
import type { InstallationStore } from '../auth/installation-store.ts';
import { notFound } from '../http/api-error.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { paged } from '../http/paged.ts';
import type { Links } from '../links.ts';
import type { Role } from '../options.ts';
import type { People } from './people.ts';
import { userJson } from './user-json.ts';

/** What is told of people: to themselves, and of what they may do to who may see the repository. */
export function userEndpoints(deps: {
  links: Links;
  people: People;
  installations: InstallationStore;
}): Endpoint[] {
  const { links, people, installations } = deps;
  return [
    {
      method: 'GET',
      path: '/user',
      for: 'user',
      handle: (c, { person }) => c.json(userJson(links, person)),
    },
    {
      method: 'GET',
      path: '/user/installations',
      for: 'user',
      handle(c, { app, person }) {
        const theirs = installations
          .ofApp(app)
          .filter(({ organisation }) => people.roleOf(person, organisation) !== undefined);
        return c.json({
          total_count: theirs.length,
          installations: paged(c, theirs).map((installation) => installationJson(installation, deps)),
        });
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/collaborators/:username/permission',
      for: 'repository',
      needs: { metadata: 'read' },
      handle(c, { repository }) {
        const person = people.find(c.req.param('username') ?? '');
        if (person === undefined) throw notFound();
        const role = people.roleOf(person, repository.owner) ?? (repository.private ? 'none' : 'read');
        const permissions = allowedBy(role);
        return c.json({
          permission: role,
          role_name: role,
          user: { ...accountJson(links, person), permissions, role_name: role },
        });
      },
    },
  ];
}

function allowedBy(role: Role | 'none') {
  const [admin, write, read] = [role === 'admin', role === 'write', role === 'read'];
  return {
    admin,
    maintain: admin,
    push: admin || write,
    triage: admin || write,
    pull: admin || write || read,
  };
}
