import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type CallbackBody, callbackBody } from '../../src/contract/callback.ts';

export interface Receiver extends AsyncDisposable {
  url: string;
  /** Every callback in the order of arrival, with the time it came. */
  received: { at: number; body: CallbackBody; answered: number }[];
}

/** The sender's evaluation address: a real server that answers with `statuses` in turn, then with 200. */
export async function startReceiver(statuses: number[] = []): Promise<Receiver> {
  const answers = [...statuses];
  const received: Receiver['received'] = [];
  const server = createServer(async (req, res) => {
    const body = callbackBody.parse(JSON.parse(await text(req)));
    const answered = answers.shift() ?? 200;
    received.push({ at: Date.now(), body, answered });
    res.writeHead(answered).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/evaluate`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
