/** What a network and a server in trouble do to single requests; everything else gets through. */
export type Fault =
  /** An answer that somebody else gives, and GitHub hears nothing. A body that is text is HTML. */
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** No answer in time, as AbortSignal.timeout() has it. */
  | 'timeout'
  /** Never an answer: the request ends only when its signal does. */
  | 'silence'
  /** The connection breaks before GitHub hears anything. */
  | 'reset'
  /** GitHub does it, and its answer does not arrive. */
  | 'lost-reply'
  /** GitHub does it, and its answer breaks off. */
  | 'cut-reply';

export interface FaultRule {
  /** Method and path, with `*` for one segment of it: `POST /repos/*\/*\/pages`. GraphQL is `POST /graphql`, or `GET /graphql` where it only reads. */
  match: string;
  fault: Fault;
  /** How often; once if not given. */
  times?: number;
  /** Until GitHub has done such a request, written as `match`. */
  until?: string;
}

export interface FaultyFetch {
  fetch: typeof fetch;
  /** Method and path of every request, in order. */
  calls: string[];
  /** `match` of each fault that happened, in order. */
  faults: string[];
  /** When each was made, by performance.now(). */
  times: number[];
  /** A fault from now on. */
  inject(...rules: FaultRule[]): void;
  /** Whether a request is under way that will be answered. */
  isBusy(): boolean;
}

const NO_BODY = [204, 304];

/** A fetch with faults. Answers are read to their end before they are handed on, so that none arrives later. */
export function faultyFetch(rules: readonly FaultRule[], through: typeof fetch = fetch): FaultyFetch {
  const left = rules.map(toLeft);
  const calls: string[] = [];
  const faults: string[] = [];
  const times: number[] = [];
  let underWay = 0;

  async function answer(input: Parameters<typeof fetch>[0], init: RequestInit): Promise<Response> {
    const response = await through(input, init);
    const { status, headers, ok } = response;
    const call = callOf(input, init);
    if (ok) for (const rule of left) if (rule.ends?.test(call)) rule.times = 0;
    return new Response(NO_BODY.includes(status) ? null : await response.arrayBuffer(), { status, headers });
  }

  const faulty: typeof fetch = async (input, init = {}) => {
    const call = callOf(input, init);
    calls.push(call);
    times.push(performance.now());
    const rule = left.find(({ pattern, times }) => times > 0 && pattern.test(call));
    if (rule) {
      rule.times -= 1;
      faults.push(rule.match);
    }
    if (rule?.fault === 'silence') return untilAborted(init.signal);
    underWay += 1;
    try {
      init.signal?.throwIfAborted();
      if (rule === undefined) return await answer(input, init);
      switch (rule.fault) {
        case 'timeout':
          throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
        case 'reset':
          throw connectionReset();
        case 'lost-reply':
          await answer(input, init);
          throw connectionReset();
        case 'cut-reply':
          return cut(await answer(input, init));
        default:
          return answerOf(rule.fault);
      }
    } finally {
      underWay -= 1;
    }
  };
  return {
    fetch: faulty,
    calls,
    faults,
    times,
    inject: (...more) => void left.push(...more.map(toLeft)),
    isBusy: () => underWay > 0,
  };
}

function toLeft({ match, fault, times = 1, until }: FaultRule) {
  return {
    match,
    fault,
    times,
    pattern: patternOf(match),
    ends: until === undefined ? undefined : patternOf(until),
  };
}

function callOf(input: Parameters<typeof fetch>[0], { method = 'GET', body }: RequestInit): string {
  const path = pathOf(String(input));
  return `${path === '/graphql' && isQuery(body) ? 'GET' : method} ${path}`;
}

function isQuery(body: unknown): boolean {
  const { query } = JSON.parse(String(body)) as { query: string };
  return !query.trimStart().startsWith('mutation');
}

/** As the documentation writes it: `heads/main` as two segments, no prefix as Enterprise servers have it. */
function pathOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname).replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql$)/, '');
}

function patternOf(match: string): RegExp {
  return new RegExp(`^${match.replace(/[.+?^$(){}[\]|\\]/g, '\\$&').replaceAll('*', '[^/]+')}$`);
}

function answerOf({ status, headers = {}, body }: Extract<Fault, object>): Response {
  if (status === 204) return new Response(null, { status });
  if (typeof body === 'string')
    return new Response(body, { status, headers: { 'content-type': 'text/html', ...headers } });
  return Response.json(body ?? {}, { status, headers });
}

function cut({ status, headers }: Response): Response {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('{"'));
      stream.error(connectionReset());
    },
  });
  return new Response(body, { status, headers });
}

function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError('fetch failed', { cause });
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}
