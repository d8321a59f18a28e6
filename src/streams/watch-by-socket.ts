import type { Logger } from 'pino';
import { WebSocket } from 'ws';
import { CLOSE, type Closing, closingOf } from './close-code.ts';
import type { Feed } from './feed.ts';
import { type FeedEvent, type Follower, follow } from './follow.ts';
import type { Pulse } from './pulse.ts';
import type { Watchers } from './watchers.ts';
import { writtenOnce } from './written-once.ts';

/** So many beats may pass while a peer takes nothing of what it was sent. */
const STALLED_BEATS = 4;

export interface SocketWatch {
  socket: WebSocket;
  /** What is followed and from where on; a Refusal closes with its sentence as the reason. */
  open: () => Promise<{ feed: Feed<FeedEvent>; since: number }>;
  watchers: Watchers;
  pulse: Pulse;
  pageBytes: number;
  log: Logger;
}

/** Sends each event of a feed as one text message and closes after the last. Never rejects. */
export async function watchBySocket({ socket, open, watchers, pulse, pageBytes, log }: SocketWatch) {
  const close = ({ code, reason }: Closing) => socket.close(code, reason);
  // `ws` has closed with the right code already (1002, 1007, 1009); without a listener the process would end.
  socket.on('error', (err) => log.debug({ err }, 'a WebSocket was closed for what it sent'));
  socket.on('message', (_data, isBinary) => isBinary && close(CLOSE.binary));
  try {
    if (watchers.isEnding) return close(CLOSE.restart);
    const { feed, since } = await open();
    if (socket.readyState !== WebSocket.OPEN) return;

    using held = new DisposableStack();
    const follower = follow({ feed, since, pageBytes });
    held.defer(follower.close);
    socket.once('close', follower.close);
    const onEnd = () => {
      follower.close();
      close(CLOSE.restart);
    };
    held.defer(watchers.join(onEnd));
    const progress = { isSending: false, stalledBeats: 0 };
    held.defer(pulse.add(watchdog(socket, progress)));

    await pass(follower, async (events) => {
      progress.isSending = true;
      await send(socket, events);
      Object.assign(progress, { isSending: false, stalledBeats: 0 });
      return socket.readyState === WebSocket.OPEN;
    });
    // Does nothing where it is closing already.
    close(CLOSE.over);
  } catch (error) {
    const closing = closingOf(error);
    if (closing === CLOSE.failed) log.error({ err: error }, 'a WebSocket broke off');
    close(closing);
  }
}

/** Hands pages on, one after the other, until the feed is over, the follower closed or `take` answers false. */
async function pass(
  follower: Follower,
  take: (events: readonly FeedEvent[]) => Promise<boolean>,
): Promise<void> {
  for (;;) {
    const page = await follower.next();
    if (!page) return;
    if (page.events.length > 0 && !(await take(page.events))) return;
    if (page.isOver) return;
  }
}

/** Resolves when the system has taken all of it, or the connection is lost. */
function send(socket: WebSocket, events: readonly FeedEvent[]): Promise<void> {
  return new Promise((resolve) => {
    const last = events.length - 1;
    messages(events).forEach((message, index) => {
      socket.send(message, { binary: false }, index === last ? () => resolve() : undefined);
    });
  });
}

const messages = writtenOnce((events) => events.map((event) => Buffer.from(JSON.stringify(event))));

/** A ping at every other beat, answered by the beat after it: at 15 s a dead peer is noticed within 45 s. */
function watchdog(socket: WebSocket, progress: { isSending: boolean; stalledBeats: number }): () => void {
  let isAnswered = true;
  let isPingDue = true;
  socket.on('pong', () => {
    isAnswered = true;
  });
  return () => {
    // A peer might answer pings it never read.
    if (progress.isSending) progress.stalledBeats += 1;
    if (!isAnswered || progress.stalledBeats >= STALLED_BEATS) return socket.terminate();
    if (isPingDue) {
      isAnswered = false;
      socket.ping();
    }
    isPingDue = !isPingDue;
  };
}
