import { Agent, get, type IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { now } from './now.ts';
import type { Way } from './watching.ts';

/** Told of each event's number and of when it was there. */
type Arrived = (seq: number, at: number) => void;

/** Each watches one address for as long as this process is there, and resolves when it is connected. */
export const WAYS: Record<Way, (url: string, arrived: Arrived) => Promise<void>> = {
  websocket: (url, arrived) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { perMessageDeflate: false });
      socket.on('message', (data) => {
        const at = now();
        arrived(JSON.parse(data.toString()).seq, at);
      });
      socket.once('open', () => resolve());
      socket.once('error', reject);
    }),

  sse: (url, arrived) =>
    new Promise((resolve, reject) => {
      get(url, { agent: false }, (response) => {
        response.on('data', (bytes: Buffer) => {
          const at = now();
          for (const [, seq] of bytes.toString().matchAll(/^id: (\d+)$/gm)) arrived(Number(seq), at);
        });
        resolve();
      }).once('error', reject);
    }),

  async 'long poll'(url, arrived) {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const poll = (known: string, onSent?: () => void) => {
      const headers = { prefer: 'wait=60', 'if-none-match': known };
      const request = get(url, { agent, headers }, (response: IncomingMessage) => {
        const { etag = '' } = response.headers;
        const chunks: Buffer[] = [];
        response.on('data', (bytes) => chunks.push(bytes));
        response.once('end', () => {
          const at = now();
          if (response.statusCode === 200) JSON.parse(Buffer.concat(chunks).toString());
          arrived(Number(/"(\d+)-/.exec(etag)?.[1]), at);
          poll(etag);
        });
      });
      if (onSent) request.once('finish', onSent);
    };
    // What is known to somebody who has seen nothing: the first answer comes at once.
    await new Promise<void>((resolve) => poll('"none"', resolve));
  },
};
