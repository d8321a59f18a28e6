import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A small server that plays the sender's evaluation address and keeps what it is told. */
export async function startCallbackReceiver() {
  const received: unknown[] = [];
  const server = createServer(async (req, res) => {
    received.push(await json(req));
    res.writeHead(200).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/evaluation`,
    received,
    close: () => server.close(),
  };
}
