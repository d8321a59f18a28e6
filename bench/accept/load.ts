/** Requests over connections, one at a time on each: how many are answered a second, and how long one waits. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Load {
  port: number;
  path: string;
  connections: number;
  /** Each request opens one of its own, as what sends one and ends does; its time is counted. */
  isNewEach?: boolean;
  seconds: number;
  /** Unlike every other to this server: the same request again would not be stored again. */
  nextBody(): string;
  headers: string;
}

export interface Answered {
  perSecond: number;
  /** Milliseconds, of each answer. */
  latencies: number[];
}

/** Rejects at the first answer that is no success. */
export async function load({
  port,
  path,
  connections,
  isNewEach = false,
  seconds,
  nextBody,
  headers,
}: Load): Promise<Answered> {
  const latencies: number[] = [];
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const began = performance.now();
  const end = began + seconds * 1_000;
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n${headers}`;
  await Promise.all(
    sockets.map(async (kept) => {
      let socket = kept;
      while (performance.now() < end) {
        const text = nextBody();
        const asked = performance.now();
        if (isNewEach) {
          socket.destroy();
          socket = await open(port);
        }
        const answer = answerOf(socket);
        socket.write(`${head}content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
        await answer;
        latencies.push(performance.now() - asked);
      }
      socket.destroy();
    }),
  );
  return { perSecond: (latencies.length * 1_000) / (performance.now() - began), latencies };
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  // Between two requests, or at the end, it says nothing that matters.
  socket.on('error', () => {});
  return socket;
}

/** Reads one answer of known length, which is all that these servers send. */
function answerOf(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (cause?: unknown) =>
      reject(new Error(`a connection to port ${socket.remotePort} ended: ${text}`, { cause }));
    const take = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const endOfHead = text.indexOf('\r\n\r\n');
      if (endOfHead === -1) return;
      const length = Number(/content-length: *(\d+)/i.exec(text)?.[1]);
      if (text.length < endOfHead + 4 + length) return;
      socket.off('data', take).off('close', fail).off('error', fail);
      if (/^HTTP\/1.1 2/.test(text)) resolve();
      else reject(new Error(`answered ${text}`));
    };
    socket.on('data', take).on('close', fail).on('error', fail);
  });
}
