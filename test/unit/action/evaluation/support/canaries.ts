import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Canaries {
  folder: string;
  /** TCP, UDP and HTTP on 127.0.0.1. */
  port: number;
  /** Values that no program may come to know. */
  secrets: readonly string[];
  /** What was sent to any of the sockets, or just that somebody connected. */
  calls: string[];
  /** Files that were not there at the beginning. */
  newFiles(): Promise<string[]>;
  remove(): Promise<void>;
}

/** Where programs try to write to. The folder for temporary files is also everybody else's: only names tell there. */
const PLACES = ['/', '/etc', '/root', '/home', '/var/tmp', '/dev/shm', tmpdir(), process.cwd()];
const TELLING = /pwn|evil|escape/i;

/** Puts out what hostile programs are after, as ../shared/hostile/README.md describes it, open to every user. */
export async function putCanaries(): Promise<Canaries> {
  const folder = await mkdtemp(join(tmpdir(), 'canary-'));
  const secret = (kind: string) => `CANARY-${kind}-${randomBytes(8).toString('hex')}`;
  const inFile = secret('file');
  const inEnvironment = { EVAL_CANARY_SECRET: secret('env'), ACTIONS_RUNTIME_TOKEN: secret('token') };
  await writeFile(join(folder, 'secret.txt'), inFile);
  await writeFile(join(folder, 'secret.json'), JSON.stringify({ secret: inFile }));
  Object.assign(process.env, inEnvironment);

  const calls: string[] = [];
  const tcp = listener('tcp', calls).listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as { port: number };
  const udp = createSocket('udp4', (message) => calls.push(`udp ${message}`)).bind(port, '127.0.0.1');
  const local = listener('unix', calls).listen(join(folder, 'canary.sock'));
  await Promise.all([once(udp, 'listening'), once(local, 'listening')]);
  await Promise.all([
    chmod(folder, 0o777),
    ...['secret.txt', 'secret.json', 'canary.sock'].map((name) => chmod(join(folder, name), 0o666)),
  ]);
  // The name is the same for all test runs on a machine: whoever is first watches it.
  const abstract = listener('abstract', calls).on('error', () => {});
  if (process.platform === 'linux') abstract.listen('\0canary-abstract');

  const list = async () => {
    const names = await Promise.all(
      PLACES.map(async (place) =>
        (await readdir(place).catch(() => []))
          .filter((name) => TELLING.test(name))
          .map((name) => join(place, name)),
      ),
    );
    return [...names.flat(), ...(await readdir(folder)).map((name) => join(folder, name))];
  };
  const before = new Set(await list());
  return {
    folder,
    port,
    secrets: [inFile, ...Object.values(inEnvironment)],
    calls,
    newFiles: async () => (await list()).filter((name) => !before.has(name)),
    async remove() {
      for (const name of Object.keys(inEnvironment)) delete process.env[name];
      for (const server of [tcp, local, abstract]) server.close();
      udp.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Answers everybody as an HTTP server would. */
function listener(kind: string, calls: string[]): Server {
  return createServer((socket) => {
    const call = calls.push(`${kind} `) - 1;
    socket
      .on('error', () => {})
      .on('data', (bytes) => {
        calls[call] += bytes.toString('latin1').slice(0, 100);
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nHOST');
      });
  });
}
