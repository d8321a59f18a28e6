/** Small real servers that answer as Errand does, or do not. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { BatchView } from '../../../src/contract/evaluation/batch-view.ts';
import type { EvaluationEvent } from '../../../src/contract/evaluation/event.ts';
import type { EvaluationView } from '../../../src/contract/evaluation/view.ts';
import { batchLinks, evaluationLinks } from '../../../src/domain/evaluation-links.ts';

export const ID = `eval_${'0a'.repeat(16)}`;
export const BATCH_ID = `batch_${'0b'.repeat(16)}`;

export interface Asked {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** Unix milliseconds. */
  at: number;
}

export interface FakeServer extends AsyncDisposable {
  url: string;
  asked: Asked[];
}

/** `answer` is given each request when its body is read, and its number from 0. */
export async function serve(
  answer: (res: ServerResponse, asked: Asked, n: number, req: IncomingMessage) => void,
): Promise<FakeServer> {
  const asked: Asked[] = [];
  const server = createServer(async (req, res) => {
    const at = Date.now();
    const body = await text(req).catch(() => '');
    const request = { method: req.method ?? '', url: req.url ?? '', headers: req.headers, body, at };
    answer(res, request, asked.push(request) - 1, req);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function json(
  res: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
) {
  res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

/** As Errand refuses. */
export function problem(
  res: ServerResponse,
  status: number,
  name: string,
  more: object = {},
  headers: Record<string, string> = {},
) {
  const body = {
    type: `https://errand.example/problems/${name}`,
    title: `It is ${name}`,
    status,
    detail: 'so',
    ...more,
  };
  json(res, body, status, { 'content-type': 'application/problem+json', ...headers });
}

/** The address that Errand believes to have is not the one that the client uses. */
const SELF = 'https://errand.example';

export function view(changes: Partial<EvaluationView> = {}): EvaluationView {
  return {
    eval_id: ID,
    status: 'queued',
    phase: 'queued',
    progress: 0,
    language: 'python',
    output: '',
    error: null,
    exit_code: null,
    duration_ms: null,
    cpu_ms: null,
    memory_mb: null,
    output_bytes: 0,
    output_truncated: false,
    sandbox: null,
    attempt: 0,
    queue_position: 0,
    queue_ms: null,
    start_ms: null,
    run_url: null,
    batch_id: null,
    batch_index: null,
    cached: false,
    cached_from: null,
    metadata: null,
    created_at: 1_790_000_000_000,
    started_at: null,
    finished_at: null,
    expires_at: 1_790_600_000_000,
    ...evaluationLinks(SELF, ID),
    ...changes,
  };
}

export const accepted = {
  eval_id: ID,
  status: 'queued',
  queue_position: 0,
  cached: false,
  cached_from: null,
  expires_at: 1_790_600_000_000,
  repeated: false,
  ...evaluationLinks(SELF, ID),
};

export function batchOf(changes: Partial<BatchView> = {}): BatchView {
  return {
    batch_id: BATCH_ID,
    status: 'running',
    counts: { total: 3, queued: 0, running: 3, completed: 0, failed: 0, cancelled: 0 },
    progress: 0,
    metadata: null,
    created_at: 1_790_000_000_000,
    finished_at: null,
    expires_at: 1_790_600_000_000,
    results: [],
    next: null,
    ...batchLinks(SELF, BATCH_ID),
    ...changes,
  };
}

const at = 1_790_000_000_000;
const usage = { duration_ms: 5, cpu_ms: null, memory_mb: null, output_bytes: 9, output_truncated: false };

/** A run with output of every kind, told after a first one was lost. */
export const EVENTS: EvaluationEvent[] = [
  { seq: 1, at, attempt: 0, type: 'queued', data: {} },
  { seq: 2, at, attempt: 1, type: 'assigned', data: { run_url: 'https://example.org/runs/1' } },
  { seq: 3, at, attempt: 1, type: 'started', data: { sandbox: 'namespaces python 3.12.3' } },
  { seq: 4, at, attempt: 1, type: 'output', data: { stream: 'stdout', text: 'half ä' } },
  { seq: 5, at, attempt: 1, type: 'requeued', data: { reason: 'the worker fell silent' } },
  { seq: 6, at, attempt: 2, type: 'assigned', data: { run_url: null } },
  { seq: 7, at, attempt: 2, type: 'started', data: { sandbox: 'namespaces python 3.12.3' } },
  { seq: 8, at, attempt: 2, type: 'output', data: { stream: 'stdout', text: 'naïve 🐢\r\n\u2028end' } },
  { seq: 9, at, attempt: 2, type: 'output', data: { stream: 'stderr', base64: '/wAKgA==' } },
  { seq: 10, at, attempt: 2, type: 'completed', data: { exit_code: 0, error: null, ...usage } },
];

export function toRecord(event: { seq: number; type: string }): string {
  return `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

const SSE = { 'content-type': 'text/event-stream; charset=utf-8' };

/** The events after `Last-Event-ID`; cut after so many bytes of the body, if told to. */
export function streamEvents(
  res: ServerResponse,
  { headers }: Asked,
  {
    events = EVENTS,
    cutAfter,
    before = 'retry: 1\n\n',
  }: { events?: typeof EVENTS; cutAfter?: number | undefined; before?: string } = {},
) {
  const since = Number(headers['last-event-id'] ?? 0);
  const rest = events.filter(({ seq }) => seq > since);
  const bytes = Buffer.from(before + rest.map(toRecord).join(''));
  res.writeHead(200, SSE);
  if (cutAfter === undefined || cutAfter >= bytes.length) {
    res.end(bytes);
    return;
  }
  res.flushHeaders();
  res.write(bytes.subarray(0, cutAfter), () => res.destroy());
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
