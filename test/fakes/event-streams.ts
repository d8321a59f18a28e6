/** Followers of events: they come back with what they saw last whenever their connection breaks, as browsers do. */
import { get, type IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { EventStreamParser, type SseEvent } from '../unit/streams/support.ts';

interface Connection {
  /** Undefined: the connection broke before the headers were there. */
  status: number | undefined;
  events: SseEvent[];
  retries: number[];
}

export interface Followed {
  /** The data of each event as it came, in the order of arrival. */
  events: string[];
  connections: number;
}

/** One connection to an event stream, until it ends or breaks. `onResponse` may slow it down. */
export function readEventStream(
  url: string,
  {
    lastEventId,
    onResponse,
  }: { lastEventId?: string | undefined; onResponse?: (response: IncomingMessage) => void } = {},
): Promise<Connection> {
  return new Promise((resolve) => {
    const parser = new EventStreamParser();
    let status: number | undefined;
    const end = () => resolve({ status, events: parser.events, retries: parser.retries });
    const headers = { accept: 'text/event-stream', ...(lastEventId && { 'last-event-id': lastEventId }) };
    const request = get(url, { agent: false, headers }, (response) => {
      status = response.statusCode;
      response
        .on('data', (bytes: Buffer) => parser.push(bytes))
        .on('error', end)
        .on('close', end);
      onResponse?.(response);
    });
    request.on('error', end);
  });
}

/** Follows to the end, which is when the server answers 204; without the pauses between connections. */
export async function followEventStream(url: string): Promise<Followed> {
  const events: string[] = [];
  let lastEventId: string | undefined;
  for (let connections = 1; ; connections++) {
    const read = await readEventStream(url, { lastEventId });
    events.push(...read.events.map(({ data }) => data));
    lastEventId = read.events.at(-1)?.id ?? lastEventId;
    if (read.status === 204) return { events, connections };
    if (read.status !== undefined && read.status !== 200) throw new Error(`HTTP ${read.status} from ${url}`);
  }
}

/** One connection by WebSocket: its messages, and the code it was closed with. */
export function readSocket(
  url: string,
  onOpen: (socket: WebSocket) => void = () => {},
): Promise<{ code: number; reason: string; messages: string[] }> {
  return new Promise((resolve) => {
    const messages: string[] = [];
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.on('open', () => onOpen(socket));
    socket.on('message', (data) => messages.push(String(data)));
    // A handshake that breaks: `close` follows.
    socket.on('error', () => {});
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason), messages }));
  });
}

const NORMAL = 1000;
/** No close frame came: the connection broke. */
const ABNORMAL = 1006;

/** The same by WebSocket, to the close that says that it was the last event. */
export async function followSocket(url: string): Promise<Followed> {
  const events: string[] = [];
  let since = 0;
  for (let connections = 1; ; connections++) {
    const { code, messages, reason } = await readSocket(`${url}?since=${since}`);
    events.push(...messages);
    since = messages.length > 0 ? JSON.parse(messages.at(-1) ?? '').seq : since;
    if (code === NORMAL) return { events, connections };
    if (code !== ABNORMAL) throw new Error(`closed with ${code}: ${reason}`);
  }
}

/** The same address by way of another port: a proxy's. */
export function via(port: number, url: string): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
}
