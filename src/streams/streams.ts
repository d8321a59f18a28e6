/** Everything by which somebody watches a feed: SSE, WebSocket and long poll, with one limit and one end for all. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Feed } from './feed.ts';
import type { FeedEvent } from './follow.ts';
import { type Change, longPoll } from './long-poll.ts';
import { createPulse } from './pulse.ts';
import { sseResponse } from './sse.ts';
import { createWatchers } from './watchers.ts';
import { createWebSockets, type WebSocketsOptions } from './web-sockets.ts';

export const STREAM_LIMITS = {
  /** Streams, sockets and long polls together. */
  watchers: 5_000,
  /** Between two heartbeats; proxies cut what is silent for 30 to 60 s. Pings of WebSockets come half as often. */
  beatMs: 15_000,
  /** Bytes of events that are read for one watcher at a time, and all that a slow one has in memory. */
  pageBytes: 32 * 1024,
};

export interface Streams {
  /** How many watch now. */
  readonly size: number;
  /** Answers an EventSource; see `sseResponse`. */
  sse(options: { request: Request; feed: Feed<FeedEvent> }): Promise<Response>;
  /** Waits as long as the client prefers; see `longPoll`. */
  longPoll(options: Change & { request: Request }): Promise<Record<string, string>>;
  /** Takes the handshake of a WebSocket, or refuses it; for the server. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** The App stops: ends every stream, so that clients come back, and answers long polls; for the server. */
  end(): void;
}

/** `route`: which addresses have a WebSocket. */
export function createStreams({
  route,
  log,
  limits = STREAM_LIMITS,
}: Pick<WebSocketsOptions, 'route' | 'log'> & { limits?: typeof STREAM_LIMITS }): Streams {
  const { beatMs, pageBytes } = limits;
  const watchers = createWatchers({ most: limits.watchers });
  const pulse = createPulse({ everyMs: beatMs });
  const shared = { watchers, pulse, pageBytes, log };
  return {
    get size() {
      return watchers.size;
    },
    sse: (options) => sseResponse({ ...options, ...shared }),
    longPoll: (options) => longPoll({ ...options, watchers }),
    upgrade: createWebSockets({ route, ...shared }),
    end: watchers.end,
  };
}
