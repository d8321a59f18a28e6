import type { z } from 'zod';
import { systemClock } from '../domain/clock.ts';
import { answeredError, connectionError, unexpectedAnswer } from './errand-error.ts';
import { parseRetryAfter } from './retry-after.ts';

/** Longer than the longest that an answer is held back. */
const ANSWER_MS = 75_000;

export interface Asked {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Whether the caller's secret is needed; an id alone is enough to read. */
  isPrivate?: boolean;
  signal?: AbortSignal | undefined;
}

/** One try of one request each, and what came of it: a good answer or an `ErrandError`. */
export interface Requests {
  /** Its JSON, and its headers. */
  json<T extends z.ZodType>(
    schema: T,
    path: string,
    asked?: Asked,
  ): Promise<{ value: z.output<T>; headers: Headers }>;
  bytes(path: string, asked?: Asked): Promise<Uint8Array>;
  /** The answer as soon as its headers are there; for bodies that take as long as they take. */
  open(path: string, asked?: Asked): Promise<Response>;
  /** What went wrong while reading such a body. */
  broken(cause: unknown): Error;
}

/** `url`: where Errand answers; `/api` or another path before its addresses may be part of it. */
export function createRequests({ url, secret }: { url: string; secret: string | undefined }): Requests {
  const base = url.replace(/\/+$/, '');
  const { origin } = new URL(base);

  async function open(path: string, { method = 'GET', headers, body, isPrivate, signal }: Asked = {}) {
    // Outside of the try: an address or header that cannot be is the caller's mistake and no lost connection.
    const request = new Request(`${base}${path}`, {
      method,
      headers: {
        ...headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(isPrivate && secret !== undefined && { authorization: `Bearer ${secret}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
      // The secret goes to the address it was given for and to no other one.
      redirect: 'manual',
    });
    let response: Response;
    try {
      response = await fetch(request);
    } catch (cause) {
      signal?.throwIfAborted();
      throw connectionError(origin, cause);
    }
    if (response.ok) return response;
    const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), systemClock.now());
    if (response.status < 400) {
      const place = response.headers.get('location') ?? 'nowhere';
      throw unexpectedAnswer(response.status, `it leads to ${place}; use the address that answers`);
    }
    throw answeredError(response.status, await response.text().catch(() => ''), retryAfterMs);
  }

  /** With a limit of time, and with the body inside of what may break off. */
  async function whole<T>(path: string, asked: Asked, read: (response: Response) => Promise<T>): Promise<T> {
    const timeout = AbortSignal.timeout(ANSWER_MS);
    const signal = asked.signal ? AbortSignal.any([asked.signal, timeout]) : timeout;
    try {
      const response = await open(path, { ...asked, signal });
      try {
        return await read(response);
      } catch (cause) {
        signal.throwIfAborted();
        throw connectionError(origin, cause);
      }
    } catch (error) {
      if (!timeout.aborted || asked.signal?.aborted) throw error;
      throw connectionError(origin, new Error(`nothing for ${ANSWER_MS / 1_000} s`));
    }
  }

  return {
    open,
    broken: (cause) => connectionError(origin, cause),
    bytes: (path, asked = {}) =>
      whole(path, asked, async (response) => new Uint8Array(await response.arrayBuffer())),
    async json(schema, path, asked = {}) {
      const { status, headers, text } = await whole(path, asked, async (response) => ({
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      }));
      try {
        return { value: schema.parse(JSON.parse(text)), headers };
      } catch (cause) {
        throw unexpectedAnswer(status, `at ${base}${path}`, cause);
      }
    },
  };
}
