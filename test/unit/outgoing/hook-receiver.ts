import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface HookReceiver extends AsyncDisposable {
  port: number;
  url: string;
  received: Received[];
  /** Requests that are being answered, and the most there ever were. */
  open: { now: number; most: number };
  answer: Answer;
}

/** A status, or a function that answers by itself. */
export type Answer = number | ((received: Received, res: ServerResponse) => unknown);

/** A real server that keeps what it got and answers as it is told. */
export async function startHookReceiver(
  answer: Answer = 204,
  { tls, host = '127.0.0.1' }: { tls?: { key: string; cert: string }; host?: string } = {},
): Promise<HookReceiver> {
  const listener: RequestListener = async (req, res) => {
    receiver.open.most = Math.max(receiver.open.most, ++receiver.open.now);
    res.once('close', () => receiver.open.now--);
    const got = await take(req);
    receiver.received.push(got);
    if (typeof receiver.answer === 'number') res.writeHead(receiver.answer).end();
    else receiver.answer(got, res);
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const receiver: HookReceiver = {
    port,
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/hook`,
    received: [],
    open: { now: 0, most: 0 },
    answer,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}

async function take(req: IncomingMessage): Promise<Received> {
  return { path: req.url ?? '', headers: req.headers as Record<string, string>, body: await text(req) };
}
