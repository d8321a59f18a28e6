import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Balancer extends AsyncDisposable {
  url: string;
  /** Each connection goes to the next of these ports at which somebody listens. */
  ports: number[];
}

/** What stands in front of several replicas: it hands connections round, and on where one is away. */
export async function startBalancer(): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((client) => {
    open.add(client.on('close', () => open.delete(client)).on('error', () => {}));
    const next = (triesLeft: number): void => {
      const port = balancer.ports[turn++ % balancer.ports.length];
      if (triesLeft === 0 || port === undefined) return void client.destroy();
      const backend = connect(port, '127.0.0.1');
      backend.once('error', () => (backend.connecting ? next(triesLeft - 1) : client.destroy()));
      backend.once('connect', () => {
        backend.on('close', () => client.destroy());
        client.on('close', () => backend.destroy());
        client.pipe(backend).pipe(client);
      });
    };
    next(balancer.ports.length);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const balancer: Balancer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ports: [],
    async [Symbol.asyncDispose]() {
      server.close();
      for (const client of open) client.destroy();
      await once(server, 'close');
    },
  };
  return balancer;
}
