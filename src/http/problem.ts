import { RequestError } from '@hono/node-server';
import type { Logger } from 'pino';
import { redact } from '../domain/redact.ts';
import { PROBLEMS, problemType, Refusal } from '../errors.ts';
import { StoreUnavailable } from '../store/store-unavailable.ts';

/** An `application/problem+json` answer (RFC 9457). `base` is the App's address, where each type is explained. */
export function problemResponse(base: string, refusal: Refusal, instance: string): Response {
  const { status, title } = PROBLEMS[refusal.problem];
  const body = {
    type: problemType(base, refusal.problem),
    title,
    status,
    // It may repeat what GitHub or a library said.
    detail: redact(refusal.message),
    instance,
    ...(refusal.fields.length > 0 && { errors: refusal.fields }),
    ...refusal.more,
  };
  return Response.json(body, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      // RFC 9110, section 15.5.2.
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...refusal.headers,
    },
  });
}

/** The one error boundary of the HTTP side. */
export function errorBoundary({ base, log }: { base: string; log: Logger }) {
  return (error: Error, { req }: { req: { path: string } }): Response =>
    problemResponse(base, toRefusal(error, { log, path: req.path }), req.path);
}

/** What whoever asked is told: what was not refused on purpose is logged here and told nobody. */
export function toRefusal(error: Error, { log, path }: { log: Logger; path: string }): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreUnavailable) {
    log.error({ err: error, path }, 'the store does not answer');
    return storeSilent(error);
  }
  const requestId = crypto.randomUUID();
  log.error({ err: error, request_id: requestId, path }, 'request failed');
  return new Refusal('internal', `The error is in the App's log under request id ${requestId}.`);
}

/** For what `node:http` took and `Request` does not: a `Host`, or a path, of which no address can be made. */
export function refuseUnreadable({ base, log }: { base: string; log: Logger }) {
  const boundary = errorBoundary({ base, log });
  return (error: unknown): Response =>
    boundary(
      error instanceof RequestError
        ? new Refusal('malformed-request', `${error.message}.`)
        : (error as Error),
      { req: { path: '/' } },
    );
}

/** Nothing is known of what was to be stored: it has to be sent again. */
export function storeSilent(cause: unknown): Refusal {
  return new Refusal('unavailable', 'The store does not answer. Send it again in a moment.', {
    cause,
    headers: { 'retry-after': '5' },
  });
}
