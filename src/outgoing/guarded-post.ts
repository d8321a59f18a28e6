/**
 * A POST to an address that a caller chose: callbacks and webhooks. The answer's body is thrown away: kept in a log, it
 * would let a caller read what we can reach.
 */
import type { IncomingMessage } from 'node:http';
import type { TryResult } from '../domain/callback-rule.ts';
import { failureReason } from './failure-reason.ts';
import { type GuardOptions, guardedRequest } from './guarded-request.ts';

/** A receiver may finish its answer in peace, up to here: cut off at once, some would count the request as failed. */
const MOST_ANSWER_BYTES = 64 * 1024;
const MOST_ANSWER_MS = 1_000;

export interface GuardedPostRequest {
  url: string;
  body: string;
  headers?: Readonly<Record<string, string>>;
  /** From resolving the name to the answer's status; milliseconds. */
  timeoutMs: number;
}

export interface GuardedPostResult extends TryResult {
  /** The `Retry-After` header as it came. */
  retryAfter?: string | undefined;
}

/** Never throws: what went wrong is the result. */
export type GuardedPost = (request: GuardedPostRequest) => Promise<GuardedPostResult>;

export function createGuardedPost(options: GuardOptions): GuardedPost {
  return async ({ url, body, headers, timeoutMs }) => {
    const started = performance.now();
    const timing = () => ({ duration_ms: Math.round(performance.now() - started) });
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const request = { url, body, headers: { 'content-type': 'application/json', ...headers }, signal };
      const answer = await guardedRequest(request, options);
      const result = {
        http_status: answer.statusCode ?? null,
        error: null,
        ...timing(),
        retryAfter: answer.headers['retry-after'],
      };
      await discard(answer);
      return result;
    } catch (error) {
      return { http_status: null, error: failureReason(error, { signal, timeoutMs }), ...timing() };
    }
  };
}

/** Lets the answer come to its end within bounds, then drops the connection. Whatever happens now, the status is known. */
async function discard(answer: IncomingMessage): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, MOST_ANSWER_MS);
  let bytes = 0;
  answer
    .on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_ANSWER_BYTES) resolve();
    })
    .on('error', () => resolve())
    .once('close', resolve);
  await promise;
  clearTimeout(timer);
  answer.destroy();
}
