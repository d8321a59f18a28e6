/**
 * A POST to an address that a caller chose and that we do not trust. The name is resolved once, every address checked,
 * and those very addresses connected to: a name that means something else a moment later gains nothing. `fetch` cannot
 * be told where to connect, so this is Node's own client, with a fresh connection for each request. No redirect is
 * followed. The answer's body is thrown away: kept in a log, it would let a caller read what we can reach.
 */
import type { LookupAddress } from 'node:dns';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { TryResult } from '../domain/callback-rule.ts';
import { type AddressPolicy, checkWebhookUrl, hostOf } from './address-policy.ts';
import { approvedAddresses, type Resolver, systemResolver } from './approved-addresses.ts';
import { failureReason } from './failure-reason.ts';

/** A receiver may finish its answer in peace, up to here: cut off at once, some would count the request as failed. */
const MOST_ANSWER_BYTES = 64 * 1024;
const MOST_ANSWER_MS = 1_000;

export interface GuardedPostRequest {
  url: string;
  body: string;
  headers: Readonly<Record<string, string>>;
  /** From resolving the name to the answer's status; milliseconds. */
  timeoutMs: number;
}

export interface GuardedPostResult extends TryResult {
  /** The `Retry-After` header as it came. */
  retryAfter?: string | undefined;
}

/** Never throws: what went wrong is the result. */
export type GuardedPost = (request: GuardedPostRequest) => Promise<GuardedPostResult>;

interface GuardOptions {
  policy: AddressPolicy;
  resolver?: Resolver;
  /** Certificates (PEM) to trust instead of the usual ones. */
  ca?: string;
}

export function createGuardedPost({ policy, resolver = systemResolver, ca }: GuardOptions): GuardedPost {
  return async ({ url, body, headers, timeoutMs }) => {
    const started = performance.now();
    const timing = () => ({ duration_ms: Math.round(performance.now() - started) });
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const refused = checkWebhookUrl(url, policy);
      if (refused !== null) return { http_status: null, error: `the URL ${refused}`, ...timing() };
      const to = new URL(url);
      const addresses = await orAbort(approvedAddresses(to, policy, resolver), signal);
      const answer = await send({ to, addresses, body, headers, signal, ca });
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

interface Send extends Pick<GuardedPostRequest, 'body' | 'headers'> {
  to: URL;
  addresses: LookupAddress[];
  signal: AbortSignal;
  ca: string | undefined;
}

/** Resolves with the answer once its head is there. */
function send({ to, addresses, body, headers, signal, ca }: Send): Promise<IncomingMessage> {
  const approved: LookupFunction = (_host, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, addresses);
    else done(null, first?.address ?? '', first?.family);
  };
  const options = {
    method: 'POST',
    host: hostOf(to),
    port: to.port,
    path: `${to.pathname}${to.search}`,
    headers: {
      'user-agent': 'errand',
      'content-type': 'application/json',
      ...headers,
      host: to.host,
      'content-length': Buffer.byteLength(body),
    },
    // No pool: a kept connection would go to an address that was checked for another request.
    agent: false,
    lookup: approved,
    signal,
  } as const;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request: ClientRequest =
    to.protocol === 'https:' ? httpsRequest({ ...options, ca }) : httpRequest(options);
  request
    .once('response', resolve)
    .on('error', reject)
    .once('close', () => reject(new Error('the connection was closed without an answer')))
    .end(body);
  return promise;
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

/** A name server that does not answer cannot be stopped, only left. */
async function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
