import { emptyRepository } from '../http/api-error.ts';
import type { BareRepository } from './bare-repository.ts';

export const isEmpty = (git: BareRepository): boolean => git.refs.list().length === 0;

/** The git data API answers 409 until a repository has its first commit. */
export function requireCommits(git: BareRepository): BareRepository {
  if (isEmpty(git)) throw emptyRepository();
  return git;
}
