import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import { withDirectBody } from './direct-body.ts';
import type { Feed } from './feed.ts';
import { type FeedEvent, type Follower, follow, type Page } from './follow.ts';
import type { Pulse } from './pulse.ts';
import { lastEventId } from './since.ts';
import { nodeSink, type Sink, webStream } from './sinks.ts';
import type { Watchers } from './watchers.ts';
import { writtenOnce } from './written-once.ts';

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
    const held = new DisposableStack();
    held.defer(follower.close);
    held.defer(watchers.join(follower.close));
    const passOn = (sink: Sink) => pass({ first, follower, pulse, log, held, sink });
    return withDirectBody(
      new Response(webStream({ passOn, end: () => held.dispose() }), { headers: HEADERS }),
      (res) => void passOn(nodeSink(res, follower.close)),
    );
  } catch (error) {
    follower.close();
    throw error;
  }
}

interface Passing {
  first: Page;
  follower: Follower;
  pulse: Pulse;
  log: Logger;
  /** What ends with the stream. */
  held: DisposableStack;
  sink: Sink;
}

/** Hands a page on when the one before was taken: nothing is read ahead. Never rejects. */
async function pass({ first, follower, pulse, log, held, sink }: Passing): Promise<void> {
  using _held = held;
  let isTaken = true;
  const write = async (bytes: Uint8Array) => {
    isTaken = false;
    await sink.write(bytes);
    isTaken = true;
  };
  held.defer(pulse.add(() => isTaken && void write(HEARTBEAT)));
  await write(retry());
  for (
    let page: Page | undefined = first;
    page;
    page = page.isOver ? undefined : await nextOrEnd(follower, log)
  ) {
    if (page.events.length > 0) await write(records(page.events));
  }
  sink.end();
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

const records = writtenOnce((events) => utf8.encode(events.map(toRecord).join('')));

/** JSON has no line breaks of its own, so the data is always one line. */
function toRecord(event: FeedEvent): string {
  return `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
