/**
 * A request to an address that a caller chose and that we do not trust. The name is resolved once, every address checked,
 * and those very addresses connected to: a name that means something else a moment later gains nothing. `fetch` cannot
 * be told where to connect, so this is Node's own client, with a fresh connection for each request. No redirect is
 * followed.
 */
import type { LookupAddress } from 'node:dns';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { type AddressPolicy, checkOutgoingUrl, hostOf } from './address-policy.ts';
import { AddressRefused, approvedAddresses, type Resolver, systemResolver } from './approved-addresses.ts';

export interface GuardOptions {
  policy: AddressPolicy;
  resolver?: Resolver;
  /** Certificates (PEM) to trust instead of the usual ones. */
  ca?: string;
}

export interface GuardedRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Sent by POST. Without one it is a GET. */
  body?: string;
  signal: AbortSignal;
}

/** Resolves with the answer once its head is there; its body is the caller's to bound. Throws `AddressRefused` for what may not be asked. */
export async function guardedRequest(
  { url, headers, body, signal }: GuardedRequest,
  { policy, resolver = systemResolver, ca }: GuardOptions,
): Promise<IncomingMessage> {
  const refused = checkOutgoingUrl(url, policy);
  if (refused !== null) throw new AddressRefused(`the URL ${refused}`);
  const to = new URL(url);
  const addresses = await orAbort(approvedAddresses(to, policy, resolver), signal);
  const options = {
    method: body === undefined ? 'GET' : 'POST',
    host: hostOf(to),
    port: to.port,
    path: `${to.pathname}${to.search}`,
    headers: {
      'user-agent': 'errand',
      ...headers,
      host: to.host,
      ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
    },
    // No pool: a kept connection would go to an address that was checked for another request.
    agent: false,
    lookup: always(addresses),
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

function always(addresses: LookupAddress[]): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, addresses);
    else done(null, first?.address ?? '', first?.family);
  };
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
