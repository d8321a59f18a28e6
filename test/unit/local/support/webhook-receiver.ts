import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhooks } from '@octokit/webhooks';
import { WEBHOOK_SECRET } from './embedded.ts';

export interface Received {
  event: string;
  headers: NodeJS.Dict<string | string[]>;
  // biome-ignore lint/suspicious/noExplicitAny: webhooks are looked into freely
  payload: any;
  signatureIsValid: boolean;
}

/** An App's webhook endpoint that remembers what it got. */
export async function startReceiver() {
  const received: Received[] = [];
  const webhooks = new Webhooks({ secret: WEBHOOK_SECRET });
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const signature = String(request.headers['x-hub-signature-256']);
    received.push({
      event: String(request.headers['x-github-event']),
      headers: request.headers,
      payload: JSON.parse(body),
      signatureIsValid: await webhooks.verify(body, signature),
    });
    response.end('ok');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}
