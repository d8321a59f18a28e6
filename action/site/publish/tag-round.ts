import { statusOf } from '../github/github-error.ts';
import type { SiteWork } from '../stage.ts';
import { placeOf } from './place-of.ts';

/**
 * Marks the commit as the one of its round. A tag that is there already is never moved: a later attempt finds its
 * own, and anything else is somebody's own doing.
 */
export async function tagRound(work: SiteWork, signal: AbortSignal): Promise<string> {
  const { octokit, claim, commitSha: sha } = work;
  const place = { ...placeOf(work), request: { signal, isRepeatable: true } };
  const tag = `round-${claim.task.round}`;
  try {
    await octokit.rest.git.createRef({ ...place, ref: `refs/tags/${tag}`, sha });
    return `tagged ${tag}`;
  } catch (error) {
    if (!isTaken(error)) throw error;
    const { data } = await octokit.rest.git.getRef({ ...place, ref: `tags/${tag}` });
    return data.object.sha === sha ? `${tag} is there` : `${tag} names another commit and was left alone`;
  }
}

function isTaken(error: unknown): boolean {
  return statusOf(error) === 422 && /already exists/i.test((error as Error).message);
}
