import { classifyFailure } from '../domain/github-failure.ts';

/** What came of one request to GitHub. */
export interface GitHubAnswer {
  /** `limited`: GitHub wants silence; `unknown`: no answer, or GitHub's own trouble. */
  result: 'ok' | 'limited' | 'refused' | 'unknown';
  /** Whose repository it was about, where the request names one; what the App asks as itself is about none. */
  owner: string | undefined;
  /** Requests that GitHub will still answer this hour, of what the token is for. */
  remaining: number | undefined;
}

export type OnAnswer = (answer: GitHubAnswer) => void;

interface Came {
  response?: { headers: Record<string, string | number | undefined> } | undefined;
  error?: unknown;
}

/** `options` are those of octokit: parameters of the route stand beside its own. */
export function answerOf(options: object, { response, error }: Came): GitHubAnswer {
  const { owner } = options as { owner?: string };
  const headers = (response ?? (error as Came | undefined)?.response)?.headers;
  const remaining = headers?.['x-ratelimit-remaining'];
  return {
    result: error === undefined ? 'ok' : resultOf(error),
    owner,
    remaining: remaining === undefined ? undefined : Number(remaining),
  };
}

function resultOf(error: unknown): GitHubAnswer['result'] {
  // octokit throws what has not changed.
  if ((error as { status?: number }).status === 304) return 'ok';
  return classifyFailure(error, 0).kind;
}
