import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { verify } from '../fakes/webhook-receiver.ts';

/** One message about an outcome. */
export interface Message {
  /** When it came; Unix milliseconds. */
  at: number;
  /** Of a webhook. */
  id: string | undefined;
  body: string;
  /** A webhook whose signature was wrong. */
  isForged: boolean;
  /** Whether it was answered 200, and need not come again. */
  isTaken: boolean;
}

export interface Told extends AsyncDisposable {
  url: string;
  /** What webhooks are signed with. */
  secret: string;
  /** All that was told at a path, in order; what came again included. */
  of(path: string): Message[];
}

/** Those that were taken and came again all the same. */
export const takenInVain = (messages: Message[]): Message[] =>
  messages.slice(0, -1).filter(({ isTaken }) => isTaken);

/** Who is told the outcomes: now and then it is in trouble itself, and then the message has to come again. */
export async function startTold(): Promise<Told> {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const all = new Map<string, Message[]>();
  const server = createServer(async (req, res) => {
    const body = await text(req);
    const id = req.headers['webhook-id'];
    const headers = req.headers as Record<string, string>;
    const isForged = id !== undefined && !isSigned({ body, headers });
    const path = req.url ?? '';
    const before = all.get(path) ?? [];
    const isTaken = before.length > 0 || Math.random() >= 0.1;
    all.set(path, [...before, { at: Date.now(), id: id?.toString(), body, isForged, isTaken }]);
    res.writeHead(isTaken ? 200 : 500).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  function isSigned(webhook: Parameters<typeof verify>[1]): boolean {
    try {
      verify(secret, webhook);
      return true;
    } catch {
      return false;
    }
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secret,
    of: (path) => all.get(path) ?? [],
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
