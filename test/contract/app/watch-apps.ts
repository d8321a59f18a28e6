import type { ServerResponse } from 'node:http';
import { requests, type ServedRequest } from '../../../src/http/diagnostics.ts';
import type { AppAnswer } from './answer.ts';

/** Tells of everything that the Apps of this process answer. Returns what ends it. */
export function watchApps(onAnswer: (answer: AppAnswer) => void): () => void {
  const onRequest = (message: unknown) => {
    const { req, res } = message as ServedRequest;
    const sent = record(res);
    res.once('finish', () =>
      onAnswer({ method: req.method ?? '', path: req.url ?? '', status: res.statusCode, ...sent() }),
    );
  };
  requests.subscribe(onRequest);
  return () => requests.unsubscribe(onRequest);
}

/** Keeps what goes out, at the last place before the connection. Returns what was kept. */
function record(res: ServerResponse): () => Pick<AppAnswer, 'headers' | 'body'> {
  const chunks: Buffer[] = [];
  let head: object = {};
  const { writeHead, write, end } = res;
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
  };
  const pass = (method: (...args: never[]) => unknown, args: unknown[]) => method.apply(res, args as never[]);
  res.writeHead = (...args: unknown[]) => {
    const last = args.at(-1);
    if (typeof last === 'object' && last !== null) head = last;
    return pass(writeHead, args) as ServerResponse;
  };
  res.write = (...args: unknown[]) => {
    if (!isStream(headers())) keep(args[0]);
    return pass(write, args) as boolean;
  };
  res.end = (...args: unknown[]) => {
    keep(args[0]);
    return pass(end, args) as ServerResponse;
  };
  const headers = () =>
    Object.fromEntries(
      Object.entries({ ...res.getHeaders(), ...head }).map(([name, value]) => [
        name.toLowerCase(),
        String(value),
      ]),
    );
  return () => {
    const body = Buffer.concat(chunks);
    const isJson = headers()['content-type']?.includes('json');
    // Of a page it is enough that there is something.
    return { headers: headers(), body: (isJson ? body : body.subarray(0, 100)).toString() };
  };
}

export function isStream(headers: Record<string, string>): boolean {
  return headers['content-type']?.startsWith('text/event-stream') ?? false;
}
