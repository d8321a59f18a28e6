import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import type { Feed } from './feed.ts';
import { type FeedEvent, type Follower, follow, type Page } from './follow.ts';
import type { Pulse } from './pulse.ts';
import { lastEventId } from './since.ts';
import type { Watchers } from './watchers.ts';

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // nginx would collect a page before it passes anything on.
  'x-accel-buffering': 'no',
};

/** Spread, so that thousands who were cut off together do not come back together. */
const RETRY_MS = { least: 1_000, most: 3_000 };

const utf8 = new TextEncoder();
const HEARTBEAT = utf8.encode(': \n\n');

export interface SseOptions {
  /** Says from where on (`Last-Event-ID`, `?last_event_id=`). */
  request: Request;
  feed: Feed<FeedEvent>;
  watchers: Watchers;
  pulse: Pulse;
  pageBytes: number;
  log: Logger;
}

/**
 * The events of a feed as `text/event-stream`, ended by the last of them; 204, which makes an EventSource stay away,
 * where somebody comes back after that. Throws a Refusal: `invalid-fields`, or `unavailable` if too many watch.
 */
export async function sseResponse({ request, feed, watchers, pulse, pageBytes, log }: SseOptions) {
  const since = lastEventId(request);
  // Any status but 200 would stop an EventSource for good.
  if (watchers.isEnding) return new Response(retry(), { headers: HEADERS });
  const follower = follow({ feed, since, pageBytes });
  try {
    const first = await follower.read();
    const isPast = first.isOver && first.events.length === 0;
    // Nobody would read the stream of a HEAD request, nor end it.
    if (isPast || request.method === 'HEAD' || request.signal.aborted) {
      follower.close();
      return isPast
        ? new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
        : new Response(null, { headers: HEADERS });
    }
    const leave = watchers.join(follower.close);
    return new Response(eventStream({ first, follower, pulse, leave, log }), { headers: HEADERS });
  } catch (error) {
    follower.close();
    throw error;
  }
}

interface EventStreamOptions {
  first: Page;
  follower: Follower;
  pulse: Pulse;
  leave: () => void;
  log: Logger;
}

function eventStream({ first, follower, pulse, leave, log }: EventStreamOptions): ReadableStream<Uint8Array> {
  let unread: Page | undefined = first.events.length > 0 ? first : undefined;
  const held = new DisposableStack();
  held.defer(leave);
  held.defer(follower.close);

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(retry());
        const beat = () => {
          // Else the reader has not taken the last thing yet.
          if (controller.desiredSize === 0) controller.enqueue(HEARTBEAT);
        };
        held.defer(pulse.add(beat));
      },
      async pull(controller) {
        const page = unread ?? (await nextOrEnd(follower, log));
        unread = undefined;
        // The client is gone.
        if (held.disposed) return;
        if (page && page.events.length > 0) {
          controller.enqueue(utf8.encode(page.events.map(toRecord).join('')));
        }
        if (page && !page.isOver) return;
        held.dispose();
        controller.close();
      },
      cancel() {
        held.dispose();
      },
    },
    // Nothing is read ahead: a page is asked for when the connection has taken the one before.
    { highWaterMark: 0 },
  );
}

/** A feed that fails ends the stream after its last whole event: the client comes back and says where it was. */
async function nextOrEnd(follower: Follower, log: Logger): Promise<Page | undefined> {
  try {
    return await follower.next();
  } catch (err) {
    log.error({ err }, 'a stream of events broke off');
    return undefined;
  }
}

function retry(): Uint8Array<ArrayBuffer> {
  return utf8.encode(`retry: ${randomInt(RETRY_MS.least, RETRY_MS.most)}\n\n`);
}

/** JSON has no line breaks of its own, so the data is always one line. */
function toRecord(event: FeedEvent): string {
  return `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
