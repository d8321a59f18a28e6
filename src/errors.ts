/** The refusals we answer on purpose, as RFC 9457 problems. Anything else is a 500 that tells no details. */

/** `type` where a registered one fits; all others are explained by the App itself. */
interface Problem {
  status: number;
  title: string;
  type?: string;
}

export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request has no valid address' },
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  unauthorized: { status: 401, title: 'The secret is missing or wrong' },
  forbidden: { status: 403, title: 'This run may not have this job' },
  'cross-site': { status: 403, title: 'Another site sent this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'gone-endpoint': { status: 410, title: 'This address is not used any more' },
  expired: { status: 410, title: 'It has expired' },
  conflict: { status: 409, title: 'That cannot be done now' },
  stale: { status: 409, title: 'This attempt is over' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body has to be JSON' },
  'invalid-fields': { status: 422, title: 'Some fields are missing or wrong' },
  'upgrade-required': { status: 426, title: 'This address is a WebSocket' },
  'key-reused': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'quota-exceeded': {
    status: 429,
    title: 'Too many requests',
    type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
  },
  'queue-full': {
    status: 503,
    title: 'The queue is full',
    type: 'https://iana.org/assignments/http-problem-types#temporary-reduced-capacity',
  },
  internal: { status: 500, title: 'Errand made a mistake' },
  'github-unavailable': { status: 502, title: 'GitHub did not do what was asked' },
  unavailable: { status: 503, title: 'Errand cannot take work now' },
} as const satisfies Record<string, Problem>;

export type ProblemName = keyof typeof PROBLEMS;

/** The `type` of a problem: a registered one, or where the App explains it. `base`: the App's address. */
export function problemType(base: string, name: ProblemName): string {
  const problem = PROBLEMS[name];
  return 'type' in problem ? problem.type : `${base}/problems/${name}`;
}

/** One wrong field: `pointer` is a JSON Pointer into the body, as a URI fragment (RFC 6901, section 6). */
export interface FieldError {
  pointer: string;
  detail: string;
}

export class Refusal extends Error {
  readonly problem: ProblemName;
  readonly fields: FieldError[];
  readonly headers: Record<string, string>;
  /** Further members of the problem. */
  readonly more: Record<string, unknown>;

  /** `detail` says what was refused, which one, and what to do about it. */
  constructor(
    problem: ProblemName,
    detail: string,
    options: {
      fields?: FieldError[];
      headers?: Record<string, string>;
      more?: Record<string, unknown>;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: options.cause });
    this.problem = problem;
    this.fields = options.fields ?? [];
    this.headers = options.headers ?? {};
    this.more = options.more ?? {};
  }
}
