/** A GitHub of one answer, and what it answers to whoever trades a code for an App. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keys } from '../local/support/embedded.ts';

export const CONVERTED = {
  id: 12,
  slug: 'errand-acme',
  name: 'Errand acme',
  html_url: 'https://github.example/apps/errand-acme',
  client_id: 'Iv1.1',
  client_secret: 'client-secret',
  webhook_secret: 'webhook-secret',
  pem: keys.privateKey,
};

export async function startGitHub(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const json =
  (status: number, body: unknown): RequestListener =>
  (_, res) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
