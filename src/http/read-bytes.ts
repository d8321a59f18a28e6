import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '../errors.ts';
import type { BodyRoom, Place } from './body-room.ts';

/** Set by `limitBody` for `readBytes`. */
export type BodyVariables = { Variables: { body: { maxBytes: number; place: Place } } };

/**
 * Refuses a body that says to be longer than `maxBytes` (413) before reading it; one that does not say its length is
 * refused by `readBytes` as soon as it is longer. What is read takes up `room` until the request is answered.
 */
export function limitBody(maxBytes: number, room: BodyRoom): MiddlewareHandler<BodyVariables> {
  return async (context, next) => {
    if (Number(context.req.header('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
    using place = room.enter();
    context.set('body', { maxBytes, place });
    await next();
  };
}

/** The body behind `limitBody`. */
export function readBytes(context: Context): Promise<Buffer> {
  const { maxBytes, place } = (context as Context<BodyVariables>).get('body');
  const source = bodyOf(context);
  return new Promise((resolve, reject) => {
    // Copied: each piece, however small, would hold all that came with it.
    let held: Buffer = Buffer.alloc(0);
    let bytes = 0;
    const stop = (refusal?: Refusal) => {
      place.onGiveWay = undefined;
      source.off('data', take).off('end', stop).off('error', breakOff).off('close', breakOff).pause();
      if (refusal) reject(refusal);
      else resolve(held.subarray(0, bytes));
    };
    const take = (chunk: Buffer) => {
      if (bytes + chunk.length > maxBytes) return stop(tooLarge(maxBytes));
      if (bytes + chunk.length > held.length) held = enlarge(held, bytes + chunk.length);
      chunk.copy(held, bytes);
      bytes += chunk.length;
      place.grow(chunk.length);
    };
    // Whoever goes away in the middle hears nothing of it, and it is no mistake of ours.
    const breakOff = () => stop(new Refusal('malformed-json', 'The body did not come to its end.'));
    place.onGiveWay = () => stop(noRoom());
    // It went before anybody read: nothing more will be heard of it.
    if (source.destroyed) breakOff();
    else source.on('data', take).on('end', stop).on('error', breakOff).on('close', breakOff);
  });
}

/** At least twice as large, so that all copying together is in proportion to what comes. */
function enlarge(held: Buffer, least: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.max(least, 2 * held.length));
  held.copy(larger);
  return larger;
}

function bodyOf({ env, req }: Context): Readable {
  const incoming: IncomingMessage | undefined = env?.incoming;
  return incoming ?? (req.raw.body ? Readable.fromWeb(req.raw.body as ReadableStream) : Readable.from([]));
}

/** The connection stays: most senders read no answer before they have sent all, and the server lets that through for a while. */
function tooLarge(maxBytes: number): Refusal {
  return new Refusal('too-large', `The body may have at most ${maxBytes} bytes.`);
}

function noRoom(): Refusal {
  const detail = 'More is being sent than there is room for; nothing was stored. Send it again in a moment.';
  return new Refusal('unavailable', detail, { headers: { 'retry-after': '5' } });
}
