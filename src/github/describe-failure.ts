import { RequestError } from '@octokit/request-error';
import { classifyFailure } from '../domain/github-failure.ts';
import { REQUEST_TIMEOUT_MS } from '../domain/github-request.ts';
import { failureReason } from '../outgoing/failure-reason.ts';
import { Limited } from './pacing.ts';

/** What people can do something about, each in its own way. */
export type FailureKind =
  | 'limited'
  | 'no-answer'
  | 'broken-answer'
  | 'server-error'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'refused'
  | 'other';

/** GitHub's words may be a proxy's whole page. */
const MOST_CHARACTERS = 300;

/** In words for whoever runs the App; nothing that was sent is in them. */
export function describeFailure(error: unknown, now: number): { kind: FailureKind; what: string } {
  const failure = classifyFailure(error, now);
  if (failure.kind === 'limited') return { kind: 'limited', what: new Limited(failure.until).message };
  if (!(error instanceof RequestError)) return { kind: 'other', what: inOneLine((error as Error).message) };
  const { status, response } = error;
  if (!response)
    return error.cause ? noAnswer(error.cause as Error) : { kind: 'broken-answer', what: error.message };
  const words = typeof response.data === 'object' ? inOneLine(error.message) : 'nothing that GitHub says';
  return {
    kind: KINDS[status] ?? (status >= 500 ? 'server-error' : 'refused'),
    what: `GitHub answered ${status}: ${words}`,
  };
}

const KINDS: Record<number, FailureKind> = { 401: 'unauthorized', 403: 'forbidden', 404: 'not-found' };

function noAnswer(error: Error): { kind: FailureKind; what: string } {
  // `fetch failed` says nothing; its cause does.
  const cause = error.cause ?? error;
  const signal =
    (cause as Error).name === 'TimeoutError' ? AbortSignal.abort() : new AbortController().signal;
  const reason = failureReason(cause, { signal, timeoutMs: REQUEST_TIMEOUT_MS });
  return { kind: 'no-answer', what: `GitHub did not answer: ${reason}` };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, MOST_CHARACTERS);
}
