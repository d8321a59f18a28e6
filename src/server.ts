/** Starts a process: the only file of the App that listens or handles signals. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { refuseUpgrade } from './streams/refuse-upgrade.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/** What does not end by itself. */
export interface LongLived {
  /** Takes the handshake of a WebSocket, or refuses it. Listens for errors of the socket from the start, and does not throw. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Called when the server closes: streams and sockets have to end now. */
  end(): void;
}

export interface Listener {
  /** `http://host:port` of what really listens; with port 0 that is known only now. */
  url: string;
  /** Until this is called every request is answered 503. Without `longLived` no WebSocket is taken. */
  use(handler: Handler, longLived?: LongLived): void;
  /**
   * Takes no new connection, ends what is long-lived and resolves when the requests under way are answered; whoever
   * has not taken its answer after a few seconds is cut off.
   */
  close(): Promise<void>;
}

export interface ListenTiming {
  /** A connection on which nothing moves for so long, while an answer is owed or not taken, is cut. Not for WebSockets. */
  idleMs: number;
  /** What closing waits for. */
  closeMs: number;
}

/** A sender of 10 MB over a slow line gets this long for its request; one that dawdles over headers much less. */
const REQUEST_TIMEOUT_MS = 60_000;
const HEADERS_TIMEOUT_MS = 15_000;
/** Longer than proxies keep a connection that nobody uses (mostly 60 s), or they send into one that is being closed. */
const KEEP_ALIVE_MS = 75_000;
/** Twice the longest that an answer is held back; less than `SHUTDOWN_MS`, so that the rest of stopping has its time. */
const TIMING: ListenTiming = { idleMs: 120_000, closeMs: 5_000 };
const SWEEP_MS = 50;

/** Rejects if the port is taken. */
export async function listen({
  port,
  host,
  timing: { idleMs, closeMs } = TIMING,
}: {
  port: number;
  host: string;
  timing?: ListenTiming;
}): Promise<Listener> {
  let handle: Handler | undefined;
  let longLived: LongLived | undefined;
  const upgraded = new Set<Duplex>();
  const server = createServer(
    {
      requestTimeout: REQUEST_TIMEOUT_MS,
      headersTimeout: HEADERS_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      // All else is answered as if it had not asked: Java and curl offer h2c with ordinary requests.
      shouldUpgradeCallback: (req) => isWebSocket(req) && (!handle || longLived !== undefined),
    },
    (req, res) => (handle ? handle(req, res) : sendStarting(res)),
  );
  server.setTimeout(idleMs);
  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
    if (!handle) refuseUpgrade(socket, 503, 'The App is starting.', { 'retry-after': '1' });
    else if (longLived && isWebSocket(req)) longLived.upgrade(req, socket, head);
    // Only before Node 24.9, which does not ask shouldUpgradeCallback.
    else refuseUpgrade(socket, 426, 'Ask again without Upgrade.', { upgrade: 'websocket' });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new Error(`port ${port} of ${host} is taken: choose another one with PORT`, { cause })
          : cause,
      );
    });
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}`,
    use(handler, forLong) {
      handle = handler;
      longLived = forLong;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      longLived?.end();
      // A connection whose answer has just ended is idle only now, and its client would keep it.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      const cut = setTimeout(() => {
        server.closeAllConnections();
        for (const socket of upgraded) socket.destroy();
      }, closeMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}

function isWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

/** How long stopping may take before the process ends anyway; GitHub and the store will have kept what is open. */
const SHUTDOWN_MS = 10_000;

/** Runs `stop` at the first SIGTERM or SIGINT and ends the process; a second signal ends it at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  const onSignal = () => {
    process.once('SIGTERM', () => process.exit(1)).once('SIGINT', () => process.exit(1));
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', onSignal).once('SIGINT', onSignal);
}

/** A problem of no type of its own (RFC 9457): whoever knows the App's address is not there yet. */
function sendStarting(res: ServerResponse): void {
  const problem = { title: 'Service Unavailable', status: 503, detail: 'The App is starting.' };
  const headers = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'retry-after': '1',
  };
  res.writeHead(503, headers).end(JSON.stringify(problem));
}
