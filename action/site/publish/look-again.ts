import type { SiteWork } from '../stage.ts';

/** One look at whether the site is live: says so in a line, or null for not yet. Throws if it never will be. */
export type Look = () => Promise<string | null>;

/**
 * What was committed goes live whether or not one look at it fails: an error is noted, and the next look decides.
 * If none ever succeeds, the time runs out.
 */
export async function lookAgain<T>(work: SiteWork, look: Promise<T>): Promise<T | null> {
  try {
    return await look;
  } catch (error) {
    work.signal.throwIfAborted();
    work.waitingFor = (error as Error).message;
    work.reporter.log(`Looking again: ${work.waitingFor}`);
    return null;
  }
}
