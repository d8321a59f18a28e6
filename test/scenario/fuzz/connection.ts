/** One connection to the App, byte for byte: no client library would send what is sent here. */
import { connect, type Socket } from 'node:net';

export interface Answer {
  status: number;
  headers: Map<string, string>;
  /** Empty where the answer has no end of its own: an event stream, a WebSocket. */
  body: string;
}

export interface Sent {
  /** Latin-1: each character is a byte, and a counterexample can be read. */
  bytes: string;
  method: string;
  /** No answer may come: what was sent is not finished, or it is one that is waited for. */
  isOpenEnded: boolean;
  /** Asks to change what is connected to: the answer is a handshake's. */
  isUpgrade: boolean;
}

/** Who sends something open-ended goes away after so long. */
const PATIENCE_MS = 40;
/** Nothing that is finished takes so long, however busy the machine. */
const MOST_MS = 30_000;

export interface Connection {
  /** The answer, or null if the App closed the connection or nobody waited for it. Rejects where one is missing. */
  exchange(sent: Sent): Promise<Answer | null>;
  close(): void;
}

/** Connects, and connects again where the last exchange left nothing to go on with. */
export function openConnection(port: number): Connection {
  let kept: Socket | undefined;
  return {
    async exchange(sent) {
      const socket = kept ?? connect(port, '127.0.0.1').setNoDelay();
      kept = undefined;
      const { answer, isReusable } = await exchange(socket, sent);
      if (isReusable) kept = socket.removeAllListeners().on('error', () => {});
      else socket.destroy();
      return answer;
    },
    close: () => kept?.destroy(),
  };
}

function exchange(socket: Socket, sent: Sent): Promise<{ answer: Answer | null; isReusable: boolean }> {
  return new Promise((resolve, reject) => {
    let received = '';
    const end = (answer: Answer | null, isReusable: boolean) => {
      clearTimeout(timer);
      resolve({ answer, isReusable });
    };
    const timer = setTimeout(
      () =>
        sent.isOpenEnded
          ? end(null, false)
          : reject(new Error('no answer came', { cause: sent.bytes.slice(0, 2_000) })),
      sent.isOpenEnded ? PATIENCE_MS : MOST_MS,
    );
    const onGone = () => end(parse(received, sent.method, true)?.answer ?? null, false);
    socket.on('close', onGone).on('error', onGone);
    socket.on('data', (bytes) => {
      received += bytes.toString('latin1');
      const parsed = parse(received, sent.method, false);
      if (!parsed) return;
      const closes = parsed.answer.headers.get('connection') === 'close';
      // Behind an upgrade that was not taken, Node answers nothing to what is malformed: it closes after its timeout.
      end(parsed.answer, !closes && !sent.isOpenEnded && !sent.isUpgrade && parsed.rest === 0);
    });
    socket.write(sent.bytes, 'latin1');
  });
}

/** The first answer that is whole; `isAll`: nothing more will come. */
function parse(received: string, method: string, isAll: boolean): { answer: Answer; rest: number } | null {
  const head = /^HTTP\/1\.1 (\d{3})[^\r]*\r\n((?:[^\r]+\r\n)*)\r\n/.exec(received);
  if (!head) return null;
  const status = Number(head[1]);
  const after = received.slice(head[0].length);
  if (status === 100) return parse(after, method, isAll);
  const headers = new Map(
    (head[2] ?? '')
      .split('\r\n')
      .map((line) => /^([^:]+): ?(.*)$/.exec(line))
      .map((match) => [match?.[1]?.toLowerCase() ?? '', match?.[2] ?? '']),
  );
  const answer = (length: number, body: string) => ({
    answer: { status, headers, body },
    rest: after.length - length,
  });
  const isEndless = status === 101 || headers.get('content-type')?.startsWith('text/event-stream');
  if (isEndless) return { ...answer(0, ''), rest: 1 };
  if (method === 'HEAD' || status === 204 || status === 304) return answer(0, '');
  if (headers.get('transfer-encoding') === 'chunked') {
    const chunks = unchunk(after);
    return chunks && answer(chunks.length, chunks.body);
  }
  const length = headers.get('content-length');
  if (length === undefined) return isAll ? answer(after.length, after) : null;
  return after.length < Number(length) ? null : answer(Number(length), after.slice(0, Number(length)));
}

function unchunk(text: string): { length: number; body: string } | null {
  let body = '';
  for (let at = 0; ; ) {
    const line = /^([0-9a-f]+)\r\n/i.exec(text.slice(at, at + 20));
    if (!line) return null;
    const size = Number.parseInt(line[1] ?? '', 16);
    const from = at + line[0].length;
    if (text.length < from + size + 2) return null;
    body += text.slice(from, from + size);
    at = from + size + 2;
    if (size === 0) return { length: at, body };
  }
}
