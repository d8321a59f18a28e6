import { timeLimit } from '../waiting.ts';
import { placeOf } from './publish/place-of.ts';
import type { Stage } from './stage.ts';

/** What this may take; the site is live by now, and its sender waits. */
const LONGEST_MS = 15_000;
/** With less than this before the job is given up, telling the sender matters more. */
const RESERVE_MS = 30_000;

/**
 * The repository was described when it was made, with the address where Pages was expected to serve it. Only where that is
 * another one by now (a domain of the organisation's own, a new name) it costs a write. Nothing that goes wrong here takes
 * a site back that works.
 */
export const describe: Stage = {
  name: 'describe',
  title: 'Describe the repository',
  async run(work) {
    const { octokit, claim, pagesUrl: homepage } = work;
    if (claim.repository.homepage === homepage) return 'The repository names the address of its page';
    if (claim.give_up_at - Date.now() < RESERVE_MS) return 'Left out: the time is nearly up';
    using limit = timeLimit(LONGEST_MS, `it took longer than ${LONGEST_MS / 1_000} s`);
    const signal = AbortSignal.any([work.signal, limit.signal]);
    try {
      await octokit.rest.repos.update({ ...placeOf(work), homepage, request: { signal } });
      return `The repository names ${homepage} from now on`;
    } catch (error) {
      work.signal.throwIfAborted();
      return `not done: ${(error as Error).message}`;
    }
  },
};
