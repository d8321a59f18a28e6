import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Span } from '../../../src/tracing/spans.ts';

export interface TraceReceiver extends AsyncDisposable {
  url: string;
  /** What it has taken. */
  spans: Span[];
  /** Of the last request. */
  authorization: string | undefined;
  /** Statuses of its answers so far. */
  answered: number[];
}

interface Exported {
  resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
}

/** Takes OTLP as a collector does, after it has answered with `statuses` in turn. */
export async function startTraceReceiver(statuses: number[] = []): Promise<TraceReceiver> {
  const answers = [...statuses];
  const server = createServer(async (req, res) => {
    receiver.authorization = req.headers.authorization;
    const { resourceSpans } = (await json(req)) as Exported;
    const status = answers.shift() ?? 200;
    receiver.answered.push(status);
    const sent = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
    if (status === 200) receiver.spans.push(...sent);
    res.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: TraceReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`,
    spans: [],
    authorization: undefined,
    answered: [],
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
  return receiver;
}
