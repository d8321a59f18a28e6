import type { Exchange, SentWebhook } from '../../src/local/github/diagnostics.ts';
import { checkRequest } from './check-request.ts';
import { checkResponse } from './check-response.ts';
import { checkWebhook } from './check-webhook.ts';
import { findOperation } from './find-operation.ts';

/** A request without its answer, of which another than the embedded GitHub may have been the receiver. */
export type Call = Omit<Exchange, 'response'>;
export type Seen = { exchange: Exchange } | { call: Call } | { webhook: SentWebhook };

/** The tests' own requests are Node's; App and action say who they are. */
const NODE = 'node';

/**
 * Where what was seen breaks GitHub's description, a line each. A request that a test itself sent and that was refused
 * is wrong on purpose: only its answer is judged. GraphQL is judged by its schema, which the embedded GitHub runs.
 */
export function judge(seen: Seen): string[] {
  if ('webhook' in seen) return checkWebhook(seen.webhook);
  const { method, path, request } = 'call' in seen ? seen.call : seen.exchange;
  if (/^(\/api)?\/graphql$/.test(path)) return [];
  const found = findOperation(method, path);
  const response = 'exchange' in seen ? seen.exchange.response : undefined;
  const isRefused = (response?.status ?? 0) >= 400;
  const isWrongOnPurpose = isRefused && request.headers['user-agent'] === NODE;
  const aboutRequest = () => (found ? checkRequest(found, request) : ['request: no such operation']);
  const lines = [
    ...(isWrongOnPurpose ? [] : aboutRequest()),
    ...(response && (found || isRefused)
      ? checkResponse(found?.operation, response, request.headers.accept)
      : []),
  ];
  return lines.map((line) => `${found?.name ?? `${method} ${path}`}: ${line}`);
}
