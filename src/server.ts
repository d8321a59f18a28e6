/** Starts a process: the only file of the App that listens or handles signals. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

export interface Listener {
  /** `http://host:port` of what really listens; with port 0 that is known only now. */
  url: string;
  /** Until this is called every request is answered 503. */
  use(handler: Handler): void;
  /** Takes no new connection and resolves when the requests under way are answered. */
  close(): Promise<void>;
}

/** A sender of 10 MB over a slow line gets this long for its request; one that dawdles over headers much less. */
const REQUEST_TIMEOUT_MS = 60_000;
const HEADERS_TIMEOUT_MS = 15_000;

/** Rejects if the port is taken. */
export async function listen({ port, host }: { port: number; host: string }): Promise<Listener> {
  let handle: Handler = (_req, res) => res.writeHead(503, { 'retry-after': '1' }).end();
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS },
    (req, res) => handle(req, res),
  );
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
    use(handler) {
      handle = handler;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await closed;
    },
  };
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
