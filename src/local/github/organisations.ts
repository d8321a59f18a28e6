import { type Account, organisationAccount } from './accounts.ts';
import { notFound } from './http/api-error.ts';
import type { EmbeddedGitHubOptions, OrganisationSettings } from './options.ts';

/** The organisations there are; their names are case-insensitive. */
export interface Organisations {
  first: Account;
  all: Account[];
  find(login: string): Account | undefined;
  /** Throws GitHub's 404. */
  require(login: string | undefined): Account;
  byId(id: number): Account | undefined;
  settings(organisation: Account): OrganisationSettings;
}

export function createOrganisations(options: EmbeddedGitHubOptions): Organisations {
  const { organisation, organisations = [], settings = {} } = options;
  const first = organisationAccount(organisation, 0);
  const all = [first, ...organisations.map((login, index) => organisationAccount(login, index + 1))];
  const find = (login: string) => all.find((known) => known.login.toLowerCase() === login.toLowerCase());
  return {
    first,
    all,
    find,
    require(login = '') {
      const found = find(login);
      if (found === undefined) throw notFound();
      return found;
    },
    byId: (id) => all.find((known) => known.id === id),
    settings: ({ login }) => ({ ...options, ...settings[login] }),
  };
}
