import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Feed } from './feed.ts';
import type { FeedEvent } from './follow.ts';
import type { Pulse } from './pulse.ts';
import { refuseUpgrade } from './refuse-upgrade.ts';
import { parseSince } from './since.ts';
import { watchBySocket } from './watch-by-socket.ts';
import type { Watchers } from './watchers.ts';

/** What an address with a WebSocket means. `open` rejects with a Refusal for an id that is bad, unknown or expired. */
export interface FeedRequest {
  open(): Promise<Feed<FeedEvent>>;
}

export interface WebSocketsOptions {
  /** `null`: no WebSocket at this address. The path comes without `/api` and without a slash at its end. */
  route: (url: URL, authorization: string | undefined) => FeedRequest | null;
  watchers: Watchers;
  pulse: Pulse;
  pageBytes: number;
  log: Logger;
}

/** Whoever watches has nothing to say. */
const MOST_MESSAGE_BYTES = 4 * 1024;

/** How long a peer may take to answer a close. The types of `ws` do not know this option yet. */
const CLOSING = { closeTimeout: 5_000 };

/**
 * Takes the handshakes of WebSockets, from pages of any origin: nothing but the unguessable id in the address gives the
 * right to read, so that there is nothing a foreign page could borrow from its visitor.
 */
export function createWebSockets({ route, watchers, pulse, pageBytes, log }: WebSocketsOptions) {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: MOST_MESSAGE_BYTES,
    // A window for each peer would cost more than all else that is kept for it.
    perMessageDeflate: false,
    ...CLOSING,
  });

  function upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = urlOf(req);
    const request = url && route(url, req.headers.authorization);
    if (!request) {
      refuseUpgrade(socket, 404, 'There is no WebSocket at this address.');
      return;
    }
    const open = async () => ({
      since: parseSince(url.searchParams.get('since'), 'since'),
      feed: await request.open(),
    });
    server.handleUpgrade(req, socket, head, (webSocket) => {
      void watchBySocket({ socket: webSocket, open, watchers, pulse, pageBytes, log });
    });
  }

  return (req: IncomingMessage, socket: Duplex, head: Buffer): void => {
    try {
      upgrade(req, socket, head);
    } catch (err) {
      // Thrown to the server's event it would end the process.
      log.error({ err }, 'a handshake failed');
      refuseUpgrade(socket, 500, "The error is in the App's log.");
    }
  };
}

/** `null` where the path cannot be decoded: that is no address of ours. */
function urlOf({ url: target = '' }: IncomingMessage): URL | null {
  try {
    // Only the path matters; a target such as `//host/path` must not become a host.
    const url = new URL(target.startsWith('/') ? `http://errand.invalid${target}` : target);
    decodeURIComponent(url.pathname);
    url.pathname = url.pathname.replace(/^\/api(?=\/)/, '').replace(/(?<=.)\/$/, '');
    return url;
  } catch {
    return null;
  }
}
