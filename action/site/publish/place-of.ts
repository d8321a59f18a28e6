import type { SiteWork } from '../stage.ts';

/** The site's repository as the API wants it named. */
export function placeOf({ claim }: Pick<SiteWork, 'claim'>): { owner: string; repo: string } {
  return { owner: claim.repository.owner, repo: claim.repository.name };
}
