import { classifyFailure, type GitHubFailure } from '../../../src/domain/github-failure.ts';
import { REAL_TIME, type Time } from '../../waiting.ts';
import { type FailedRequest, GitHubError, wordsOf } from './github-error.ts';
import { createPace } from './pace.ts';

/** Before the tries after the first; each gets up to a quarter more, so that runs do not ask in step. */
const WAITS_MS = [1_000, 2_000, 4_000];
/** Not all of GitHub's servers know a token right after it was made. */
const NEW_TOKEN_MS = 2_000;
/** What a repository that has just been created answers where it is not known yet, or has no commit yet. */
const NOT_YET = [403, 404, 409];

export interface Asking {
  /** Ends requests and waits. */
  signal: AbortSignal;
  /** Unix milliseconds: what can only be had later is an error now. */
  giveUpAt: number;
  log(line: string): void;
  /** Told when GitHub wants nothing more before `until` (Unix milliseconds): that holds for others as well. */
  onLimited?(until: number): void;
  time?: Time;
}

export interface Question {
  method: string;
  /** A POST whose caller copes with its having happened before. All other methods may be repeated anyway. */
  isRepeatable?: boolean;
  /** A read of a repository that has just been created. */
  isNew?: boolean;
  signal: AbortSignal;
}

/**
 * Asks GitHub until there is an answer that counts, or throws a `GitHubError`. Limits are waited for if they end soon;
 * what may or may not have happened is asked again only where once more does no harm.
 */
export function createAskAgain({ giveUpAt, log, onLimited, time = REAL_TIME }: Omit<Asking, 'signal'>) {
  const pace = createPace({ giveUpAt, log, time });
  return async <T>(question: Question, ask: () => Promise<T>): Promise<T> => {
    const { signal } = question;
    let mayBeDone = false;
    for (let n = 0; ; n++) {
      await pace.turn(isWrite(question), signal);
      try {
        return await ask();
      } catch (thrown) {
        signal.throwIfAborted();
        const error = thrown as FailedRequest;
        const failure = classifyFailure(error, time.now());
        mayBeDone ||= failure.kind === 'unknown';
        const told = new GitHubError(failure, error, { tries: n + 1, mayBeDone });
        if (failure.kind === 'limited') {
          pace.close(failure.until, told);
          onLimited?.(failure.until);
        }
        const wait = waitAfter(failure, question, n);
        if (wait === undefined) throw told;
        if (wait === 0) continue;
        log(`Asking GitHub again: ${wordsOf(error)}`);
        await time.sleep(wait * (1 + Math.random() / 4), signal);
      }
    }
  };
}

const isWrite = ({ method }: Question) => method !== 'GET' && method !== 'HEAD';

/** Milliseconds before the next try after `n` others; 0 where the pace knows, undefined for no other. */
function waitAfter(failure: GitHubFailure, question: Question, n: number): number | undefined {
  switch (failure.kind) {
    case 'limited':
      return n < WAITS_MS.length ? 0 : undefined;
    case 'unknown':
      return question.method !== 'POST' || question.isRepeatable ? WAITS_MS[n] : undefined;
    case 'refused':
      if (failure.status === 401) return n === 0 ? NEW_TOKEN_MS : undefined;
      return question.isNew && NOT_YET.includes(failure.status) ? WAITS_MS[n] : undefined;
  }
}
