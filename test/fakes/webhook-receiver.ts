import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { type WebhookPayload, webhookPayload } from '../../src/contract/evaluation/webhook-payload.ts';

export interface Answer {
  status: number;
  headers?: Record<string, string>;
}

export interface ReceivedWebhook {
  /** When it came; Unix milliseconds. */
  at: number;
  path: string;
  id: string;
  /** Unix seconds, as the header says. */
  timestamp: number;
  signatures: string[];
  headers: Record<string, string>;
  body: string;
  payload: WebhookPayload;
  answered: number;
}

export interface WebhookReceiver extends AsyncDisposable {
  /** Any path below it is the receiver's. */
  url: string;
  /** In the order of arrival. */
  received: ReceivedWebhook[];
}

/** A receiver of webhooks: a real server. `answer` says what each request gets, the first is number 0; 204 if it says nothing. */
export async function startWebhookReceiver(
  answer: (webhook: Omit<ReceivedWebhook, 'answered'>, index: number) => Answer | undefined = () => undefined,
): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  /** What throws is answered 500, and so comes again. */
  const answerOf = (...given: Parameters<typeof answer>): Answer => {
    try {
      return answer(...given) ?? { status: 204 };
    } catch {
      return { status: 500 };
    }
  };
  const server = createServer(async (req, res) => {
    const body = await text(req);
    const headers = Object.fromEntries(
      Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
    );
    const webhook = {
      at: Date.now(),
      path: req.url ?? '',
      id: headers['webhook-id'] ?? '',
      timestamp: Number(headers['webhook-timestamp']),
      signatures: headers['webhook-signature']?.split(' ') ?? [],
      headers,
      body,
      payload: webhookPayload.parse(JSON.parse(body)),
    };
    const { status, headers: more } = answerOf(webhook, received.length);
    received.push({ ...webhook, answered: status });
    res.writeHead(status, more).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What the standard's own package makes of it; throws if it is not signed with `secret` or too old. */
export function verify(
  secret: string,
  { body, headers }: Pick<ReceivedWebhook, 'body' | 'headers'>,
): unknown {
  return new Webhook(secret).verify(body, headers);
}
