import { invalid } from '../http/api-error.ts';
import type { Permissions } from '../options.ts';
import type { Repository } from '../repositories/repository.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import type { Installation } from './installation-store.ts';
import { includes } from './permissions.ts';

interface TokenRequest {
  repositories?: string[] | undefined;
  repository_ids?: number[] | undefined;
  permissions?: Permissions | undefined;
}

/**
 * What a new installation token may do: never more than the installation.
 *
 * BE AWARE: as at GitHub, absent or EMPTY permissions mean all permissions, and absent or EMPTY repository
 * lists mean all repositories (`null`).
 */
export function chooseGrant(
  { app, organisation }: Installation,
  request: TokenRequest,
  repositories: RepositoryStore,
): { permissions: Permissions; repositories: Repository[] | null } {
  const wanted = Object.entries(request.permissions ?? {});
  if (wanted.some(([name, level]) => !includes(app.permissions, name, level))) {
    throw invalid('The permissions requested are not granted to this installation.');
  }
  const permissions: Permissions =
    wanted.length === 0 ? app.permissions : { metadata: 'read', ...Object.fromEntries(wanted) };

  const chosen = [
    ...(request.repositories ?? []).map((name) => repositories.byName(organisation.login, name)),
    ...(request.repository_ids ?? []).map((id) => repositories.byId(id)),
  ];
  const found = chosen.flatMap((repository) =>
    repository?.owner.id === organisation.id ? [repository] : [],
  );
  if (found.length < chosen.length) {
    throw invalid(
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }
  return { permissions, repositories: found.length === 0 ? null : found };
}
