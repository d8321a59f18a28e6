/** What there is to beat: a server that has nothing to do but to send the same bytes, and keeps nothing. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answerWith } from '../process.ts';
import { now } from './now.ts';
import { senderAbilities } from './sender.ts';
import { lineOf, type Sent } from './watching.ts';

let seq = 0;
let waiting: ServerResponse[] = [];
let last = Buffer.from('{}');

function answer(res: ServerResponse): void {
  const headers = { 'content-type': 'application/json', 'content-length': last.length, etag: `"${seq}-"` };
  res.writeHead(200, headers).end(last);
}

const http = createServer((req, res) => {
  if (req.headers['if-none-match'] === `"${seq}-"`) waiting.push(res);
  else answer(res);
});
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
sockets.on('connection', (socket) => {
  socket.on('message', (data) => socket.send(data, { binary: false }));
});
http.listen(0, '127.0.0.1');
await once(http, 'listening');
const { port } = http.address() as AddressInfo;

answerWith(
  senderAbilities({
    async begin() {
      return { websocket: `ws://127.0.0.1:${port}`, sse: '', 'long poll': `http://127.0.0.1:${port}` };
    },
    async send(): Promise<Sent> {
      seq += 1;
      const event = { seq, at: Date.now(), attempt: 1, type: 'output', data: lineOf(seq) };
      const at = now();
      last = Buffer.from(JSON.stringify(event));
      for (const socket of sockets.clients) socket.send(last, { binary: false });
      const answered = waiting;
      waiting = [];
      for (const res of answered) answer(res);
      return { seq, at };
    },
    watchers: () => sockets.clients.size + waiting.length,
  }),
);
