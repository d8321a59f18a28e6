/** A repository of the organisation. Times are Unix milliseconds. */
export interface Repository extends RepositorySettings {
  id: number;
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
  topics: string[];
  defaultBranch: string;
  hasIssues: boolean;
  hasProjects: boolean;
  hasWiki: boolean;
}

/** GitHub's sanitation: any other character becomes a dash, and 100 characters are kept. */
export function sanitiseName(name: string): string {
  return name
    .replace(/[^\w.-]/g, '-')
    .slice(0, 100)
    .replace(/\.git$/i, '');
}
