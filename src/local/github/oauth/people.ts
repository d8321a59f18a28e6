import { type Account, userAccount } from '../accounts.ts';
import type { Role } from '../options.ts';
import type { Organisations } from '../organisations.ts';

/** Whoever sits in front of a browser: members of the organisations. */
export interface People {
  all: Account[];
  find(login: string): Account | undefined;
  /** What somebody may do with the repositories of an organisation; undefined: is no member. */
  roleOf(person: Account, organisation: Account): Role | undefined;
}

export function createPeople(organisations: Organisations): People {
  const rolesIn = (organisation: Account) => organisations.settings(organisation).people ?? {};
  const logins = new Set(organisations.all.flatMap((organisation) => Object.keys(rolesIn(organisation))));
  const all = [...logins].map(userAccount);
  return {
    all,
    find: (login) => all.find((person) => person.login.toLowerCase() === login.toLowerCase()),
    roleOf: ({ login }, organisation) => rolesIn(organisation)[login],
  };
}
