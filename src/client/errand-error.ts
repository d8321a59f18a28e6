import { z } from 'zod';
import { parseJson } from '../domain/parse-json.ts';

const problemBody = z.object({
  type: z.string(),
  title: z.string(),
  detail: z.string().default(''),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).default([]),
});

export interface Problem {
  /** URI of the kind of problem (RFC 9457); `about:blank` where Errand did not answer or not with a problem. */
  type: string;
  title: string;
  /** HTTP status; null if there was no answer. */
  status: number | null;
  detail: string;
  /** Wrong fields: `pointer` is a JSON Pointer into the request's body. */
  errors: readonly { pointer: string; detail: string }[];
}

/** These may be otherwise the next time. */
const PASSING: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** Everything that goes wrong between a caller and Errand; what the caller aborted itself is thrown as its own reason. */
export class ErrandError extends Error implements Problem {
  override readonly name = 'ErrandError';
  readonly type: string;
  readonly title: string;
  readonly status: number | null;
  readonly detail: string;
  readonly errors: Problem['errors'];
  /**
   * The kind in one word, wherever Errand runs: the last part of `type` (`expired`, `not-found`, `quota-exceeded` …),
   * `connection` where no whole answer came, `unexpected-answer` for one that is not Errand's.
   */
  readonly reason: string;
  /** What the answer's `Retry-After` said. */
  readonly retryAfterMs: number | undefined;

  constructor(
    reason: string,
    problem: Problem,
    { retryAfterMs, cause }: { retryAfterMs?: number | undefined; cause?: unknown } = {},
  ) {
    const fields = problem.errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ');
    super([problem.title, fields || problem.detail].filter(Boolean).join(': '), { cause });
    this.reason = reason;
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail;
    this.errors = problem.errors;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the same request may succeed later. */
  get isPassing(): boolean {
    return this.status === null ? this.reason === 'connection' : PASSING.has(this.status);
  }
}

/** No whole answer came. `cause` says why. */
export function connectionError(origin: string, cause: unknown): ErrandError {
  const inner = (cause as { cause?: unknown } | undefined)?.cause ?? cause;
  const { code, message } = inner as { code?: string; message?: string };
  const title = `Errand does not answer at ${origin}`;
  const problem = { type: 'about:blank', title, status: null, detail: code ?? message ?? '', errors: [] };
  return new ErrandError('connection', problem, { cause: inner });
}

/** Something answered, but not as Errand does: another server, a proxy, another version. */
export function unexpectedAnswer(status: number | null, detail: string, cause?: unknown): ErrandError {
  const title = 'That is not how Errand answers';
  const problem = { type: 'about:blank', title, status, detail, errors: [] };
  return new ErrandError('unexpected-answer', problem, { cause });
}

/** What an answer that is not a success says. */
export function answeredError(status: number, body: string, retryAfterMs: number | undefined): ErrandError {
  const parsed = problemBody.safeParse(parseJson(body));
  if (parsed.success) {
    const reason = parsed.data.type.split(/[/#]/).findLast(Boolean) ?? '';
    return new ErrandError(reason, { ...parsed.data, status }, { retryAfterMs });
  }
  const problem = { type: 'about:blank', title: `HTTP status ${status}`, status, detail: '', errors: [] };
  return new ErrandError('unexpected-answer', problem, { retryAfterMs });
}
