import type { Account } from '../accounts.ts';
import { ApiError } from '../http/api-error.ts';

/** A repository of an organisation. Times are Unix milliseconds. */
export interface Repository extends RepositorySettings {
  id: number;
  owner: Account;
  hasPages: boolean;
  createdAt: number;
  updatedAt: number;
  pushedAt: number;
}

/** What its owner decides. */
export interface RepositorySettings {
  name: string;
  description: string | null;
  homepage: string | null;
  private: boolean;
  /** Read-only for good. */
  archived: boolean;
  topics: string[];
  defaultBranch: string;
  hasIssues: boolean;
  hasProjects: boolean;
  hasWiki: boolean;
}

export function requireWritable({ archived }: Repository): void {
  if (archived) throw new ApiError(403, 'Repository was archived so is read-only.');
}

/** GitHub's sanitation: any other character becomes a dash, and 100 characters are kept. */
export function sanitiseName(name: string): string {
  return name
    .replace(/[^\w.-]/g, '-')
    .slice(0, 100)
    .replace(/\.git$/i, '');
}
