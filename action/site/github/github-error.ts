import type { GitHubFailure } from '../../../src/domain/github-failure.ts';

/** Characters of GitHub's own words that are passed on. */
const LONGEST_WORDS = 300;

/** What to do about a refusal, for whoever reads the outcome of a job. The first that fits is said. */
const ADVICE: readonly { status?: number; words?: RegExp; say: string }[] = [
  {
    words: /archived/i,
    say: 'the repository has to be unarchived, or the task sent as round 1 with a new nonce for a new one',
  },
  {
    words: /rule violations|protected branch|protected ref|through a pull request|required status check/i,
    say: 'a rule of the repository or the organisation keeps the App from committing; it has to let the App bypass it',
  },
  { status: 401, say: 'the token of this run is not valid (any more)' },
  { status: 403, words: /not accessible by integration/i, say: 'the App lacks a permission' },
  { status: 404, say: 'the repository is gone, or the App may not do this in it' },
  { status: 413, say: 'it is more than GitHub takes in one request' },
];

/** A request that GitHub did not do, in a sentence that the sender of a task can be told. */
export class GitHubError extends Error {
  override name = 'GitHubError';
  /** Undefined: no answer came, or none of the API. */
  readonly status: number | undefined;
  /** How this or an earlier try ended says nothing about whether it was done. */
  readonly mayBeDone: boolean;

  constructor(failure: GitHubFailure, error: FailedRequest, { tries, mayBeDone }: Tried) {
    super(sentence(failure, error, tries), { cause: error });
    this.mayBeDone = mayBeDone;
    this.status = failure.kind === 'refused' ? failure.status : error.response?.status;
  }
}

interface Tried {
  tries: number;
  mayBeDone: boolean;
}

export interface FailedRequest {
  message: string;
  status?: number;
  response?: {
    status: number;
    headers: Record<string, string | number | undefined>;
    data?: unknown;
  };
}

function sentence(failure: GitHubFailure, error: FailedRequest, tries: number): string {
  const words = wordsOf(error);
  switch (failure.kind) {
    case 'limited':
      return `GitHub's rate limit keeps the App waiting until ${new Date(failure.until).toISOString()}: ${words}`;
    case 'unknown': {
      const times = tries > 1 ? `, ${tries} times` : '';
      return error.response
        ? `GitHub is in trouble (HTTP ${error.response.status}${times}): ${words}`
        : `GitHub cannot be reached${times}: ${words}`;
    }
    case 'refused':
      return `GitHub refused (HTTP ${failure.status}): ${words}${adviceFor(failure.status, words, error)}`;
  }
}

function adviceFor(status: number, words: string, { response }: FailedRequest): string {
  const advice = ADVICE.find(
    (row) => (row.status ?? status) === status && (row.words?.test(words) ?? true),
  )?.say;
  const wanted = status === 403 && response?.headers['x-accepted-github-permissions'];
  return [advice && `; ${advice}`, wanted && ` (it takes ${wanted})`].filter(Boolean).join('');
}

/** What GitHub said, on one line. */
export function wordsOf({ message, response }: FailedRequest): string {
  const data = Object(response?.data) as { message?: unknown; errors?: unknown };
  const said = typeof data.message === 'string' ? data.message : message;
  const details = Array.isArray(data.errors) ? data.errors.map(detailOf) : [];
  const line = [said, ...details].filter(Boolean).join(': ').replace(/\s+/g, ' ').trim();
  return line.slice(0, LONGEST_WORDS) || 'no reason given';
}

function detailOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const { message, field, code } = Object(error) as Record<string, unknown>;
  return String(message ?? [field, code].filter(Boolean).join(' '));
}

/** The status GitHub answered with; undefined for errors that are none of its answers. */
export function statusOf(error: unknown): number | undefined {
  return (error as { status?: number } | undefined)?.status;
}
