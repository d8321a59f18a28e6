import { timeLimit } from '../waiting.ts';
import { describeRepository, nameTopics } from './publish/describe-repository.ts';
import { tagRound } from './publish/tag-round.ts';
import type { Stage } from './stage.ts';

/** What this may take; the site is live by now, and its sender waits. */
const LONGEST_MS = 15_000;
/** With less than this before the job is given up, telling the sender matters more. */
const RESERVE_MS = 30_000;

/**
 * Tells visitors of the repository what it is: tag of the round, description, homepage, topics. Only for a page that
 * is live; nothing that goes wrong here takes a site back that works.
 */
export const describe: Stage = {
  name: 'describe',
  title: 'Describe the repository',
  async run(work) {
    if (work.claim.give_up_at - Date.now() < RESERVE_MS) return 'Left out: the time is nearly up';
    using limit = timeLimit(LONGEST_MS, `it took longer than ${LONGEST_MS / 1_000} s`);
    const signal = AbortSignal.any([work.signal, limit.signal]);
    const done: string[] = [];
    for (const step of [tagRound, describeRepository, nameTopics]) {
      try {
        done.push(await step(work, signal));
      } catch (error) {
        work.signal.throwIfAborted();
        done.push(`not done: ${(error as Error).message}`);
      }
    }
    return done.join('; ');
  },
};
