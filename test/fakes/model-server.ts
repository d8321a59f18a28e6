/**
 * A language model behind a real HTTP server that streams Chat Completions. Each request gets the next behaviour
 * of the script; a script that is a function can look at the request. A request beyond the script is answered 500.
 *
 * @example
 * await using server = await startModelServer([{ status: 429, headers: { 'retry-after': '0' } }, { text: tagged({ 'index.html': page }) }]);
 * createModel({ providers: [{ name: 'fake', baseUrl: server.baseUrl, apiKey: 'a-secret-key', models: ['m'], prices: {} }], ... });
 */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Behaviour {
  /** The answer, sent in pieces of `chunkSize` characters with `delayMs` between them. */
  text?: string;
  chunkSize?: number;
  delayMs?: number;
  /** Takes the line `=== END ===` out of the answer. */
  noSentinel?: boolean;
  /** `null`: the stream ends without a finish reason. */
  finish?: string | null;
  /** Streams a refusal instead of an answer. */
  refusal?: string;
  /** After so many characters nothing comes any more, and the connection stays open. */
  stallAfter?: number;
  /** After so many characters the connection is cut. */
  disconnectAfter?: number;
  /** Sent as an error object inside the stream, after the text. */
  streamError?: Record<string, unknown>;
  /** `false`: no usage chunk, even if the request asks for one. */
  usage?: false | { prompt_tokens: number; completion_tokens: number; cached_tokens?: number };
  /** Answers like an error, without a stream. */
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Answers 400 to a request that has one of these parameters, else as the rest says. */
  rejects?: readonly string[];
}

export interface ModelRequest {
  headers: IncomingHttpHeaders;
  body: {
    model: string;
    messages: {
      role: string;
      content: string | { type: string; text?: string; image_url?: { url: string } }[];
    }[];
    [parameter: string]: unknown;
  };
}

export type ModelScript = readonly Behaviour[] | ((request: ModelRequest, index: number) => Behaviour);

export interface ModelServer extends AsyncDisposable {
  /** With `/v1`, as `OPENAI_BASE_URL` has it. */
  baseUrl: string;
  requests: ModelRequest[];
}

export async function startModelServer(script: ModelScript): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer(async (req, res) => {
    const body = await readText(req);
    if (req.method !== 'POST' || req.url !== '/v1/chat/completions') {
      return sendError(res, { status: 404, body: { error: { message: `no such path: ${req.url}` } } });
    }
    const request: ModelRequest = { headers: req.headers, body: JSON.parse(body) };
    const index = requests.push(request) - 1;
    const behaviour = typeof script === 'function' ? script(request, index) : script[index];
    await answer(
      res,
      request,
      behaviour ?? { status: 500, body: { error: { message: 'the script is over' } } },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** All text of a request's messages. */
export function textOf({ body }: ModelRequest): string {
  return body.messages
    .flatMap(({ content }) =>
      typeof content === 'string' ? [content] : content.map(({ text }) => text ?? ''),
    )
    .join('\n');
}

/** An answer in the form that the prompts ask for. */
export function tagged(files: Record<string, string>, about?: string): string {
  const sections = Object.entries(files).map(([path, content]) => `=== FILE: ${path} ===\n${content}\n`);
  return `${sections.join('')}${about ? `=== ABOUT ===\n${about}\n` : ''}=== END ===\n`;
}

async function answer(res: ServerResponse, request: ModelRequest, behaviour: Behaviour): Promise<void> {
  const rejected = behaviour.rejects?.find((parameter) => parameter in request.body);
  if (rejected) {
    const message = `Unrecognized request argument supplied: ${rejected}`;
    return sendError(res, { status: 400, body: { error: { message, type: 'invalid_request_error' } } });
  }
  if (behaviour.status !== undefined) return sendError(res, behaviour);
  await stream(res, request, behaviour);
}

function sendError(res: ServerResponse, { status = 500, headers = {}, body }: Behaviour): void {
  const content =
    typeof body === 'string' ? body : JSON.stringify(body ?? { error: { message: `status ${status}` } });
  res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(content);
}

async function stream(res: ServerResponse, { body }: ModelRequest, behaviour: Behaviour): Promise<void> {
  const { chunkSize = 400, delayMs = 0, finish = 'stop', refusal, stallAfter, disconnectAfter } = behaviour;
  const whole = behaviour.noSentinel ? behaviour.text?.replace(/^=== END ===\n?/m, '') : behaviour.text;
  const text = (whole ?? '').slice(0, stallAfter ?? disconnectAfter);
  const send = (data: unknown) => res.write(`data: ${JSON.stringify(data)}\n\n`);
  const chunk = (delta: Record<string, unknown>, reason: string | null = null) =>
    send({ ...common(body.model), choices: [{ index: 0, delta, finish_reason: reason }] });
  res.writeHead(200, { 'content-type': 'text/event-stream', ...behaviour.headers });
  res.flushHeaders();
  if (text) chunk({ role: 'assistant', content: '' });
  for (let at = 0; at < text.length; at += chunkSize) {
    if (delayMs > 0) await sleep(delayMs);
    if (res.destroyed) return;
    chunk({ content: text.slice(at, at + chunkSize) });
  }
  if (stallAfter !== undefined) return;
  if (disconnectAfter !== undefined) {
    res.socket?.resetAndDestroy();
    return;
  }
  if (behaviour.streamError) send({ error: behaviour.streamError });
  if (refusal) chunk({ refusal });
  if (finish !== null) chunk({}, finish);
  if (behaviour.usage !== false && 'stream_options' in body) {
    send({ ...common(body.model), choices: [], usage: usageOf(body, text, behaviour.usage) });
  }
  res.end('data: [DONE]\n\n');
}

function common(model: string) {
  return { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model };
}

function usageOf(body: ModelRequest['body'], text: string, given: Exclude<Behaviour['usage'], false>) {
  const counted = {
    prompt_tokens: Math.ceil(JSON.stringify(body.messages).length / 4),
    completion_tokens: Math.ceil(text.length / 4),
  };
  const { cached_tokens = 0, ...counts }: NonNullable<typeof given> = given ?? counted;
  return {
    ...counts,
    total_tokens: counts.prompt_tokens + counts.completion_tokens,
    prompt_tokens_details: { cached_tokens },
  };
}
