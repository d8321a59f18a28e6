import { statusOf } from '../github/github-error.ts';
import type { SiteWork } from '../stage.ts';
import { ensurePages, findPages } from './ensure-pages.ts';
import { followBranch } from './follow-branch.ts';
import { isLive, marker } from './live.ts';
import { type Look, lookAgain } from './look-again.ts';
import { placeOf } from './place-of.ts';

/** Nobody documents whether a push by an App starts a build: if none has started by then, ask for one. */
const ASK_AFTER_MS = 20_000;
/** As long as visitors do not get what was committed, GitHub is asked about the build only now and then. */
export const LOOK_EVERY_MS = 20_000;
/** GitHub takes ten builds an hour. */
const ASK_AGAIN_MS = 60_000;
/** Errors of a build that are no fault of what was committed. */
const GITHUBS_TROUBLE = /^page build failed\.?$|timed? ?out|try again|internal error/i;

/**
 * Pages builds the branch itself: live is the build of our commit, served. The page is looked at first, which is no request to
 * GitHub's API; once it is the new one, the build is asked for, because another commit may have the same page.
 */
export function lookAtBuild(work: SiteWork): Look {
  let nextAsk = performance.now() + ASK_AFTER_MS;
  let nextLook = performance.now() + LOOK_EVERY_MS;
  /** What visitors get only when the commit is published; a commit may change no file that they get. */
  const changed = work.changes?.additions ?? new Map();
  const isTold = marker(changed) !== undefined;
  /** The build that failed without fault, by its address: the next one counts. */
  let forgiven: string | undefined;
  /** The newest build that is none of ours: at first of what our commit follows. */
  let others = work.head.sha;

  async function ask(why: string): Promise<void> {
    nextAsk = performance.now() + ASK_AGAIN_MS;
    nextLook = performance.now();
    work.reporter.log(why);
    const place = { ...placeOf(work), request: { isRepeatable: true } };
    await lookAgain(work, work.octokit.rest.repos.requestPagesBuild(place));
  }

  return async () => {
    const { pagesUrl, candidate, signal } = work;
    const isNew = isTold && (await lookAgain(work, isLive(pagesUrl, changed, work.commitSha, signal)));
    if (isTold && !isNew && performance.now() < nextLook) {
      work.waitingFor ??= 'GitHub Pages has not published this commit';
      return null;
    }
    nextLook = performance.now() + LOOK_EVERY_MS;
    const build = await lookAgain(work, latestBuild(work));
    if (build === null) return null;
    if (build?.commit !== work.commitSha || build.url === forgiven) {
      if (build && build.commit !== work.commitSha && build.commit !== others) {
        others = build.commit;
        if (await followBranch(work, { isNew: true })) return null;
      }
      work.waitingFor = 'GitHub Pages has not built this commit';
      if (performance.now() < nextAsk || (await followBranch(work))) return null;
      // In a later round it has not been looked at yet.
      const pages = await lookAgain(work, findPages(work));
      if (pages === null) return null;
      work.pagesUrl = await ensurePages(work, pages);
      await ask('No build of this commit has started: asking for one');
      return null;
    }
    if (build.status === 'errored') {
      const problem = `GitHub Pages could not build the site: ${build.error.message ?? 'no reason given'}`;
      if (forgiven !== undefined || !GITHUBS_TROUBLE.test(build.error.message ?? ''))
        throw new Error(problem);
      forgiven = build.url;
      await ask(`${problem} Asking for another one`);
      return null;
    }
    work.waitingFor = 'GitHub Pages is still building this commit';
    if (build.status !== 'built') return null;
    const { commitSha } = work;
    work.waitingFor = `GitHub Pages has built this commit, but ${pagesUrl} still serves what was there before`;
    const isServed = isNew || (await lookAgain(work, isLive(pagesUrl, candidate.files, commitSha, signal)));
    return isServed ? `Live: ${pagesUrl} serves ${commitSha}` : null;
  };
}

/** Undefined while there has been no build at all. */
async function latestBuild(work: SiteWork) {
  try {
    return (await work.octokit.rest.repos.getLatestPagesBuild(placeOf(work))).data;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
