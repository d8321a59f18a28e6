import { getOctokit } from '@actions/github';
import { RequestError } from '@octokit/request-error';
import { timeLimit } from '../../waiting.ts';
import { type Asking, createAskAgain } from './ask-again.ts';
import { graphqlFailure, type Request, type Response } from './graphql-failure.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** GitHub's API version that the run was written against; octokit sends none by itself. */
const API_VERSION = '2022-11-28';
/** GitHub itself ends a request after 10 s; what takes longer has been lost on the way. */
const TIMEOUT_MS = 10_000;

export interface OctokitOptions extends Asking {
  token: string;
  /** The runner's GitHub if not given. */
  baseUrl?: string;
  /** octokit's own, which knows the runner's proxy, if not given. */
  fetch?: typeof fetch;
}

/**
 * The run's one way to GitHub: a limit of time for each request, pauses between writes, and patience with what passes.
 * What does not pass is thrown as a `GitHubError`. Requests say by `request: { isRepeatable, isNew }` what else may be
 * repeated; see `Question`.
 */
export function openOctokit({ token, baseUrl, fetch, signal, ...asking }: OctokitOptions): Octokit {
  const octokit = getOctokit(token, {
    userAgent: 'errand',
    ...(baseUrl && { baseUrl }),
    ...(fetch && { request: { fetch } }),
  });
  const askAgain = createAskAgain(asking);
  octokit.hook.wrap('request', (request, options) => {
    const { isRepeatable, isNew, signal: callers } = options.request;
    const ends = callers ? AbortSignal.any([signal, callers]) : signal;
    const question = { method: options.method, isRepeatable, isNew, signal: ends };
    options.headers['x-github-api-version'] = API_VERSION;
    return askAgain(question, async () => {
      using limit = timeLimit(TIMEOUT_MS, `no answer within ${TIMEOUT_MS / 1_000} s`);
      // In place: octokit's own hook, which adds the token, reads these options whatever it is given here.
      options.request.signal = AbortSignal.any([ends, limit.signal]);
      const response = await request(options);
      const failure = brokenOff(options, response) ?? graphqlFailure(options, response);
      if (failure) throw failure;
      return response;
    });
  });
  return octokit;
}

/** octokit takes an answer that breaks off for an empty one: all that we ask for is JSON, or has no content (204). */
function brokenOff(request: Request, { status, data }: Response): RequestError | null {
  const isWhole = status === 204 || (typeof data === 'object' && !(data instanceof ArrayBuffer));
  return isWhole ? null : new RequestError('the answer broke off', 500, { request });
}
