/** An App with nothing but streams behind the real server, and what the tests need to look at it from outside. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import type { EvaluationEvent, OutputData } from '../../../src/contract/evaluation/event.ts';
import { Refusal } from '../../../src/errors.ts';
import { errorBoundary } from '../../../src/http/problem.ts';
import { type ListenTiming, listen } from '../../../src/server.ts';
import { writeDirectly } from '../../../src/streams/direct-body.ts';
import { jsonWithEtag } from '../../../src/streams/etag.ts';
import type { Feed } from '../../../src/streams/feed.ts';
import { createStreams, STREAM_LIMITS, type Streams } from '../../../src/streams/streams.ts';

export interface Log extends Feed<EvaluationEvent> {
  events: EvaluationEvent[];
  /** How often it was read, and how many follow it. */
  reads: number;
  subscribers: number;
  /** Makes reading slow or fail. */
  beforeRead?: () => Promise<void> | void;
  output(text: string, stream?: OutputData['stream']): void;
  complete(): void;
  /** Tells everybody that there may be something new, though there is not. */
  nudge(): void;
}

/** A feed of one evaluation that the test writes. */
export function createLog(): Log {
  const listeners = new Set<() => void>();
  let isOver = false;
  const add = (event: Pick<EvaluationEvent, 'type' | 'data'>) => {
    const base = { seq: log.events.length + 1, at: 1_760_000_000_000, attempt: 1 };
    log.events.push({ ...base, ...event } as EvaluationEvent);
    log.nudge();
  };
  const log: Log = {
    events: [],
    reads: 0,
    get subscribers() {
      return listeners.size;
    },
    async read(since, maxBytes) {
      log.reads += 1;
      await log.beforeRead?.();
      const events: EvaluationEvent[] = [];
      let bytes = 0;
      for (let next = since; next < log.events.length && (bytes < maxBytes || events.length === 0); next++) {
        const event = log.events[next];
        if (!event) break;
        events.push(event);
        bytes += Buffer.byteLength(JSON.stringify(event));
      }
      return { events, isOver: isOver && (events.at(-1)?.seq ?? since) >= log.events.length };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    output: (text, stream = 'stdout') => add({ type: 'output', data: { stream, text } }),
    complete() {
      isOver = true;
      add({ type: 'completed', data: { exit_code: 0 } as never });
    },
    nudge() {
      for (const listener of listeners) listener();
    },
  };
  return log;
}

export interface Served {
  url: string;
  port: number;
  streams: Streams;
  close(): Promise<void>;
}

/** `logs` by their id; the id `old` has expired and `broken` cannot be opened. */
export async function serve(
  logs: Record<string, Log>,
  { limits, timing }: { limits?: Partial<typeof STREAM_LIMITS>; timing?: ListenTiming } = {},
): Promise<Served> {
  const log = pino({ level: 'silent' });
  const open = async (id: string): Promise<Log> => {
    if (id === 'broken') throw new Error('the store is on fire');
    if (id === 'old') throw new Refusal('not-found', `It has expired. ${'ä'.repeat(200)}`);
    const found = logs[id];
    if (!found) throw new Refusal('not-found', 'There is no evaluation of this id.');
    return found;
  };
  const streams = createStreams({
    log,
    limits: { ...STREAM_LIMITS, ...limits },
    route({ pathname }) {
      const [, id] = /^\/eval-status\/([^/]+)\/ws$/.exec(pathname) ?? [];
      return id === undefined ? null : { open: () => open(decodeURIComponent(id)) };
    },
  });
  const routes = new Hono()
    .get('/eval-status/:id/events', async ({ req }) =>
      streams.sse({ request: req.raw, feed: await open(req.param('id')) }),
    )
    .get('/eval-status/:id', async ({ req }) => {
      const feed = await open(req.param('id'));
      const seen = feed.events.length;
      const isChanged = () => feed.events.length > seen;
      const headers = await streams.longPoll({ request: req.raw, subscribe: feed.subscribe, isChanged });
      return jsonWithEtag({ request: req.raw, value: { events: feed.events.length }, headers });
    })
    .post('/eval-status/:id', async ({ req, json }) => json({ body: await req.text() }));
  const app = new Hono({ strict: false });
  app.onError(errorBoundary({ base: 'http://errand.example', log }));
  app.route('/', routes).route('/api', routes);

  const server = await listen({ port: 0, host: '127.0.0.1', ...(timing && { timing }) });
  server.use(getRequestListener(writeDirectly(app.fetch), { overrideGlobalObjects: false }), streams);
  return { url: server.url, port: Number(new URL(server.url).port), streams, close: server.close };
}

export interface SseEvent {
  id: string;
  type: string;
  data: string;
}

/** What an EventSource makes of the bytes of one connection: an event counts once the empty line is there. */
export class EventStreamParser {
  readonly events: SseEvent[] = [];
  readonly comments: string[] = [];
  readonly retries: number[] = [];
  #decoder = new TextDecoder();
  #rest = '';
  #id = '';
  #type = '';
  #data: string[] = [];

  push(bytes: Uint8Array): void {
    const lines = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
  }

  #line(line: string): void {
    if (line === '') {
      if (this.#data.length > 0)
        this.events.push({ id: this.#id, type: this.#type, data: this.#data.join('\n') });
      this.#data = [];
      this.#type = '';
      return;
    }
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === '') this.comments.push(value);
    else if (field === 'id') this.#id = value;
    else if (field === 'event') this.#type = value;
    else if (field === 'data') this.#data.push(value);
    else if (field === 'retry') this.retries.push(Number(value));
    else throw new Error(`there is no such field: ${line}`);
  }
}

/** A network that breaks: each connection passes on as many bytes of the server's as `budget` says, then dies. */
export async function startCuttingProxy({ port, budget }: { port: number; budget: () => number }) {
  const open = new Set<Socket>();
  let cuts = 0;
  const proxy = createServer((client) => {
    const server = connect(port, '127.0.0.1');
    let left = budget();
    for (const socket of [client, server]) {
      open.add(socket);
      socket.on('error', () => {}).on('close', () => open.delete(socket));
    }
    client.on('data', (bytes) => server.write(bytes)).on('close', () => server.destroy());
    server.on('close', () => client.end());
    server.on('data', (bytes: Buffer) => {
      if (left <= 0) return;
      const passed = bytes.subarray(0, left);
      left -= passed.length;
      if (left > 0) return void client.write(passed);
      cuts += 1;
      server.destroy();
      client.end(passed);
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as { port: number }).port,
    cuts: () => cuts,
    async close() {
      const closed = once(proxy, 'close');
      proxy.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

/** Lines of output with everything that could break a text protocol. */
export function awkwardText(index: number): string {
  const pieces = [
    'plain\n',
    '\r\nevent: completed\r\ndata: {}\r\n\r\n',
    '\0\x1b[31m\u2028\u2029\ufeff',
    'äöü 語 😀 👩‍👩‍👧',
    '\r',
    'id: 1\n\n:',
    '"\\',
    '',
  ];
  return `${index}${pieces[index % pieces.length]}`.repeat(1 + (index % 3));
}
