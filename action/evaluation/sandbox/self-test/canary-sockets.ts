import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { chmod } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

export interface Watch {
  /** True if somebody called. Calls ourselves and waits for that: by then all earlier calls have come in. */
  isCalled(): Promise<boolean>;
  close(): void;
}

export async function watchTcp(): Promise<Watch & { port: number }> {
  const { server, isCalled } = listener((server) => {
    const { port } = server.address() as { port: number };
    return connect(port, '127.0.0.1');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return { port, isCalled, close: () => server.close() };
}

/** The name of the unix socket in its folder. */
export const SOCKET_NAME = 's';

/** Null where there can be none: on Windows, and where the path is longer than a socket's may be. */
export async function watchSocket(folder: string): Promise<(Watch & { path: string }) | null> {
  if (process.platform === 'win32') return null;
  const path = join(folder, SOCKET_NAME);
  const { server, isCalled } = listener(() => connect(path));
  const listens = new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(path, () => resolve(true));
  });
  if (!(await listens)) return null;
  await chmod(path, 0o777);
  return { path, isCalled, close: () => server.close() };
}

/** Null if the port is somebody else's for UDP. */
export async function watchUdp(port: number): Promise<Watch | null> {
  const OWN = 'own';
  let calls = 0;
  const seen = Promise.withResolvers<void>();
  const socket = createSocket('udp4', (message) => {
    if (message.toString() === OWN) seen.resolve();
    else calls++;
  });
  const binds = new Promise<boolean>((resolve) => {
    socket.once('error', () => resolve(false)).bind(port, '127.0.0.1', () => resolve(true));
  });
  if (!(await binds)) return null;
  return {
    async isCalled() {
      socket.send(OWN, port, '127.0.0.1');
      await seen.promise;
      return calls > 0;
    },
    close: () => socket.close(),
  };
}

type Listener = ReturnType<typeof createServer>;

/** Hangs up on every caller. Calls are taken in the order in which they came. */
function listener(callOurselves: (server: Listener) => ReturnType<typeof connect>) {
  let calls = 0;
  const server = createServer((connection) => {
    calls++;
    connection.on('error', () => {}).end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
    connection.resume();
  });
  async function isCalled(): Promise<boolean> {
    const own = callOurselves(server).resume();
    await once(
      own.on('error', () => {}),
      'close',
    );
    return calls > 1;
  }
  return { server, isCalled };
}
