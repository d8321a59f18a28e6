import type { Account } from '../accounts.ts';
import { invalid } from '../http/api-error.ts';
import type { OrganisationSettings } from '../options.ts';
import type { RepositoryStore } from './repository-store.ts';

const refusal = (message: string, field: string, reason: string) =>
  invalid(message, [{ resource: 'Repository', code: 'custom', field, message: reason }]);

/** Throws where the name is taken, or is one of the two that mean something else. */
export function requireFreeName(
  repositories: RepositoryStore,
  { login }: Account,
  name: string,
  message: string,
): void {
  if (/^\.{0,2}$/.test(name)) throw refusal(message, 'name', `The repository ${name} is reserved`);
  if (repositories.byName(login, name) === undefined) return;
  throw refusal(message, 'name', 'name already exists on this account');
}

/** Throws where the organisation does not allow it. */
export function requireVisibility(isPrivate: boolean, settings: OrganisationSettings, message: string): void {
  if (isPrivate || settings.publicRepositories !== false) return;
  throw refusal(message, 'visibility', "Visibility can't be public.");
}
