import type { Caller } from '../auth/callers.ts';
import { notFound } from '../http/api-error.ts';
import type { Repository } from './repository.ts';
import type { RepositoryStore } from './repository-store.ts';

/** Which repositories exist for whom: everything a caller must not see is a 404. */
export interface RepositoryAccess {
  find(caller: Caller, owner: string, name: string): Repository;
  /** What was called this before it was renamed. */
  findMoved(caller: Caller, owner: string, name: string): Repository | undefined;
  canSee(caller: Caller, repository: Repository): boolean;
}

export function createRepositoryAccess(deps: { repositories: RepositoryStore }): RepositoryAccess {
  const canSee = (caller: Caller, repository: Repository) => {
    if (caller.kind !== 'installation') return !repository.private || caller.kind === 'app';
    // Deliberately stricter than github.com, where any token reads public repositories: here a run that
    // reaches for another repository than its own is found out at once.
    if (caller.installation.organisation.id !== repository.owner.id) return false;
    return caller.repositoryIds === null || caller.repositoryIds.includes(repository.id);
  };
  return {
    canSee,
    findMoved(caller, owner, name) {
      if (deps.repositories.byName(owner, name)) return undefined;
      const repository = deps.repositories.byFormerName(owner, name);
      return repository && canSee(caller, repository) ? repository : undefined;
    },
    find(caller, owner, name) {
      const repository = deps.repositories.byName(owner, name);
      if (repository === undefined || !canSee(caller, repository)) throw notFound();
      return repository;
    },
  };
}
