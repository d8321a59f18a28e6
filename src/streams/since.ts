import { z } from 'zod';
import { Refusal } from '../errors.ts';

/** No number of an event is larger: it is what a database's `integer` can hold. */
const MOST = 2_147_483_647;

const sequence = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform(Number)
  .pipe(z.int())
  .transform((seq) => Math.min(seq, MOST));

/** The `seq` that somebody says to have seen last; 0 where nothing is said. Throws a Refusal (`invalid-fields`). */
export function parseSince(value: string | null, name: string): number {
  if (value === null) return 0;
  const parsed = sequence.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refusal('invalid-fields', `${name} has to be the number of the last event that you have, or 0.`);
}

/**
 * Where an EventSource goes on: it sends the header by itself when it comes back, and cannot send it the first time,
 * for which there is the parameter. An empty header is what "none so far" looks like.
 */
export function lastEventId(request: Request): number {
  const header = request.headers.get('last-event-id');
  if (header) return parseSince(header, 'Last-Event-ID');
  return parseSince(new URL(request.url).searchParams.get('last_event_id'), 'last_event_id');
}
