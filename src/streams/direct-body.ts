import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/** Writes a body, and ends with it; status and headers are there already. */
type WriteBody = (res: ServerResponse) => void;

type Fetch<E> = (request: Request, env: E) => Response | Promise<Response>;

/** By the stream that an answer has as its body, which it keeps when others add headers to it. */
const bodies = new WeakMap<ReadableStream, WriteBody>();

/**
 * A response that can also write itself to Node's: the way by its web stream costs a dozen promises for each thing that is
 * written, and a timer for each answer, for each of thousands who wait for the same.
 */
export function withDirectBody(response: Response, write: WriteBody): Response {
  if (response.body) bodies.set(response.body, write);
  return response;
}

/** The same for JSON that has been written. */
export function directJson(
  json: string,
  { status = 200, headers }: { status?: number; headers: Record<string, string> },
): Response {
  const answer = new Response(json, { status, headers: { 'content-type': 'application/json', ...headers } });
  return withDirectBody(answer, (res) => res.end(json));
}

/** For the server: lets answers that can write themselves. */
export function writeDirectly<E extends { outgoing: unknown }>(fetch: Fetch<E>): Fetch<E> {
  return async (request, env) => {
    const response = await fetch(request, env);
    const write = response.body && bodies.get(response.body);
    if (!write) return response;
    const res = env.outgoing as ServerResponse;
    res.setHeaders(response.headers);
    res.statusCode = response.status;
    write(res);
    return RESPONSE_ALREADY_SENT;
  };
}
