/** What operations of several areas have in common. */
import type { z } from 'zod';
import type { ProblemName } from '../../../errors.ts';
import { always, header } from '../operation.ts';
import { inlineSchema } from '../schemas/named.ts';
import type { Answer, Header, Parameter, Schema } from '../types.ts';

export const NUMBER: Schema = { type: 'integer', minimum: 0 };

/** The `{id}` of a path. */
export function idOf(what: string, schema: z.ZodType, example: string): Omit<Parameter, 'in' | 'required'> {
  return { name: 'id', description: what, schema: inlineSchema(schema), example };
}

/** Lists. */
export const PAGE_QUERY = {
  cursor: 'Where the page before ended: take the address in `next` as it is.',
  limit: 'How many a page holds.',
};

export const PREFER: Parameter = {
  name: 'Prefer',
  in: 'header',
  description:
    '`wait=20`: hold the answer back until something has changed, for so many seconds at most (60).',
  schema: { type: 'string' },
  example: 'wait=20',
};

export const IF_NONE_MATCH: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The `ETag` of what you know. The answer is 304 if that is how it stands.',
  schema: { type: 'string' },
};

export const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'A string of 1 to 255 printable ASCII characters, in quotes. The same key with the same request is answered with the same id for 24 hours; then it is safe to send a request again whose answer did not arrive.',
  schema: { type: 'string', minLength: 1, maxLength: 257 },
  example: '"order-17"',
};

/** Of what can be asked for again and again until it has changed. */
export const POLLED: Record<string, Header> = {
  ETag: always('Of how it stands.'),
  Vary: always('`Prefer`'),
  'Preference-Applied': header('Whether the answer was held back: then ask again at once.'),
};

export const NOT_MODIFIED: Answer = { description: 'It stands as you know it.', headers: POLLED };

export const RETRY_AFTER = header('Seconds until it is worth asking again; there while it goes on.', NUMBER);

export const RATE_LIMIT: Record<string, Header> = {
  'RateLimit-Policy': always('How many submissions there are: `"submissions";q=6000;w=60`.'),
  RateLimit: always('How many are left, and when there are more: `"submissions";r=5999;t=1`.'),
};

/** What taking work is answered with, besides the body. */
export const ACCEPTED: Record<string, Header> = {
  ...RATE_LIMIT,
  Location: always('The `status_url`.', { type: 'string', format: 'uri' }),
  'Retry-After': always('Seconds until it is worth looking for the first time.', NUMBER),
  'Idempotency-Replayed': header('`true` where an earlier request is answered again.'),
};

export const SUBMISSION_PROBLEMS: readonly ProblemName[] = ['key-reused', 'quota-exceeded', 'queue-full'];

/** Server-sent events. */
export function eventStream(event: Schema): Record<number, Answer> {
  return {
    200: {
      description:
        'A stream: `id` is the `seq`, `event` the `type`, `data` the event as JSON on one line. A comment comes every 15 seconds where nothing else does. It ends after the last event; one that ends before was cut: come back after `retry` milliseconds.',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
      'x-events': event,
    },
    204: { description: 'There will be no more events: an EventSource stays away.' },
  };
}

const since = {
  description: 'The `seq` of the last event that you have.',
  schema: { type: 'string', pattern: '^\\d{1,16}$' },
};

export const SINCE_HEADER: Parameter = { name: 'Last-Event-ID', in: 'header', ...since };
/** For the first request of an EventSource, which sends no header then. */
export const SINCE_QUERY: Parameter = { name: 'last_event_id', in: 'query', ...since };
const SINCE_SOCKET: Parameter = { name: 'since', in: 'query', ...since };

/** The same events over a WebSocket. */
export function socket(event: Schema) {
  return {
    description:
      'One text message for each event, and pings every 30 seconds. Nothing needs to be sent. Close codes: 1000 after the last event; 1003, 1009 for what you should not have sent; 1008 if the id or `since` is wrong; 1011 and 1012 if you should connect again with `since`; 1013 if too many watch.',
    secret: 'none' as const,
    more: [SINCE_SOCKET],
    answers: { 101: { description: 'The WebSocket is open.', 'x-events': event } },
    problems: ['upgrade-required'] as const,
  };
}
