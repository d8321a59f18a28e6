import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface SilentProxy extends AsyncDisposable {
  port: number;
  /** Nothing comes through any more on connections there are, and neither side hears that they are over. */
  silence(): void;
  /** How many were ever opened. */
  opened: number;
}

/** Stands between an App and its database: networks lose connections without telling anybody. */
export async function startSilentProxy(target: number): Promise<SilentProxy> {
  const pairs = new Set<{ client: Socket; backend: Socket }>();
  const server = createServer((client) => {
    proxy.opened++;
    const backend = connect(target, '127.0.0.1');
    const pair = { client, backend };
    pairs.add(pair);
    client.on('error', () => {}).pipe(backend);
    backend.on('error', () => {}).pipe(client);
    client.on('close', () => backend.destroy());
    backend.on('close', () => pairs.has(pair) && client.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const silenced: Socket[] = [];
  const proxy: SilentProxy = {
    port: (server.address() as AddressInfo).port,
    opened: 0,
    silence() {
      for (const { client, backend } of pairs) {
        client.unpipe().resume();
        backend.unpipe().resume();
        silenced.push(client, backend);
      }
      pairs.clear();
    },
    async [Symbol.asyncDispose]() {
      server.close();
      for (const { client, backend } of pairs) silenced.push(client, backend);
      for (const socket of silenced) socket.destroy();
      await once(server, 'close');
    },
  };
  return proxy;
}
