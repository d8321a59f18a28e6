import { setTimeout as sleep } from 'node:timers/promises';
import { isLive } from './publish/live.ts';
import type { SiteWork, Stage } from './stage.ts';

/** Seconds between looks: at first often, because a build takes a few seconds or a minute. */
const WAITS_MS = [500, 500, 1_000, 1_000, 2_000, 2_000, 3_000];
const LONGEST_WAIT_MS = 5_000;
/** Nobody documents whether a push by an App starts a build: if none has started by then, ask for one. */
const ASK_AFTER_MS = 20_000;

/** Waits until Pages has built our commit and visitors get it. */
export const waitLive: Stage = {
  name: 'wait-live',
  title: 'Wait until the page is live',
  async run(work) {
    const started = performance.now();
    let asked = false;
    for (let n = 0; ; n++) {
      const build = await lookAgain(work, latestBuild(work));
      const isOurs = build?.commit === work.commitSha;
      if (isOurs && build.status === 'errored') {
        throw new Error(`GitHub Pages could not build the site: ${build.error.message ?? 'no reason given'}`);
      }
      if (
        isOurs &&
        build.status === 'built' &&
        (await lookAgain(work, isLive(work.pagesUrl, work.candidate.files, work.commitSha, work.signal)))
      ) {
        return `Live: ${work.pagesUrl} serves ${work.commitSha}`;
      }
      if (!isOurs && !asked && performance.now() - started > ASK_AFTER_MS) {
        asked = true;
        work.reporter.log('No build of this commit has started: asking for one');
        await lookAgain(work, work.octokit.rest.repos.requestPagesBuild(place(work)));
      }
      await sleep(WAITS_MS[n] ?? LONGEST_WAIT_MS, undefined, { signal: work.signal });
    }
  },
};

/**
 * What was committed goes live whether or not one look at it fails: an error is noted, and the next look decides.
 * If none ever succeeds, the time runs out.
 */
async function lookAgain<T>(work: SiteWork, look: Promise<T>): Promise<T | null> {
  try {
    return await look;
  } catch (error) {
    work.signal.throwIfAborted();
    work.reporter.log(`Looking again: ${(error as Error).message}`);
    return null;
  }
}

/** Null while there has been no build at all. */
async function latestBuild(work: SiteWork) {
  try {
    return (await work.octokit.rest.repos.getLatestPagesBuild(place(work))).data;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null;
    throw error;
  }
}

function place({ claim }: SiteWork) {
  return { owner: claim.repository.owner, repo: claim.repository.name };
}
