import type { SiteWork } from '../stage.ts';
import { isLive } from './live.ts';
import { type Look, lookAgain } from './look-again.ts';
import { placeOf } from './place-of.ts';

/** Nobody documents whether a push by an App starts a build: if none has started by then, ask for one. */
const ASK_AFTER_MS = 20_000;

/** Pages builds the branch itself: live is the build of our commit, served. */
export function lookAtBuild(work: SiteWork): Look {
  const started = performance.now();
  let asked = false;
  return async () => {
    const build = await lookAgain(work, latestBuild(work));
    if (build?.commit !== work.commitSha) {
      if (!asked && performance.now() - started > ASK_AFTER_MS) {
        asked = true;
        work.reporter.log('No build of this commit has started: asking for one');
        await lookAgain(work, work.octokit.rest.repos.requestPagesBuild(placeOf(work)));
      }
      return null;
    }
    if (build.status === 'errored') {
      throw new Error(`GitHub Pages could not build the site: ${build.error.message ?? 'no reason given'}`);
    }
    if (build.status !== 'built') return null;
    const { pagesUrl, candidate, commitSha, signal } = work;
    const isServed = await lookAgain(work, isLive(pagesUrl, candidate.files, commitSha, signal));
    return isServed ? `Live: ${pagesUrl} serves ${commitSha}` : null;
  };
}

/** Null while there has been no build at all. */
async function latestBuild(work: SiteWork) {
  try {
    return (await work.octokit.rest.repos.getLatestPagesBuild(placeOf(work))).data;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null;
    throw error;
  }
}
