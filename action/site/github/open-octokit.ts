import { getOctokit } from '@actions/github';
import { RequestError } from '@octokit/request-error';
import { API_VERSION, isWhole, REQUEST_TIMEOUT_MS } from '../../../src/domain/github-request.ts';
import { graphqlFailure } from '../../../src/domain/graphql-failure.ts';
import { timeLimit } from '../../waiting.ts';
import { type Asking, createAskAgain } from './ask-again.ts';

export type Octokit = ReturnType<typeof getOctokit>;

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
 * repeated (see `Question`), those of GraphQL by `isQuery` that they only read.
 */
export function openOctokit({ token, baseUrl, fetch, signal, ...asking }: OctokitOptions): Octokit {
  const octokit = getOctokit(token, {
    userAgent: 'errand',
    ...(baseUrl && { baseUrl }),
    ...(fetch && { request: { fetch } }),
  });
  const askAgain = createAskAgain(asking);
  octokit.hook.wrap('request', (request, options) => {
    const { isRepeatable, isNew, isQuery, signal: callers } = options.request;
    const ends = callers ? AbortSignal.any([signal, callers]) : signal;
    // GraphQL reads with POST as well.
    const method = isQuery ? 'GET' : options.method;
    const question = { method, isRepeatable, isNew, signal: ends };
    options.headers['x-github-api-version'] = API_VERSION;
    return askAgain(question, async () => {
      using limit = timeLimit(REQUEST_TIMEOUT_MS, `no answer within ${REQUEST_TIMEOUT_MS / 1_000} s`);
      // In place: octokit's own hook, which adds the token, reads these options whatever it is given here.
      options.request.signal = AbortSignal.any([ends, limit.signal]);
      const response = await request(options);
      if (!isWhole(response))
        throw new RequestError('the answer was not complete', 500, { request: options });
      const failure = graphqlFailure(response.data);
      if (!failure) return response;
      const { message, status } = failure;
      throw new RequestError(message, status, {
        request: options,
        response: { ...response, data: { message } },
      });
    });
  });
  return octokit;
}
