import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { askApp, StaleAttempt } from '../../../action/app-client.ts';

let server: ReturnType<typeof createServer>;
let seen: number;

/** An App that answers with `statuses` in turn; 0 breaks the connection. The last one stays. */
async function appThatAnswers(...statuses: number[]): Promise<string> {
  seen = 0;
  server = createServer((req, res) => {
    const status = statuses[Math.min(seen++, statuses.length - 1)] ?? 500;
    if (status === 0) return void req.socket.destroy();
    res
      .writeHead(status)
      .end(JSON.stringify(status === 200 ? { ok: true } : { detail: `because ${status}` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
afterEach(() => server.close());

const request = { path: '/x', token: () => 't', body: {}, signal: new AbortController().signal };
const ask = (url: string, signal = request.signal) =>
  askApp(url, z.object({ ok: z.literal(true) }), { ...request, signal });

test('broken connections, 429 and 5xx are tried again until the App answers', async () => {
  expect(await ask(await appThatAnswers(0, 503, 429, 200))).toEqual({ ok: true });
  expect(seen).toBe(4);
});

test('409 means stale and is not tried again', async () => {
  await expect(ask(await appThatAnswers(409))).rejects.toThrow(StaleAttempt);
  expect(seen).toBe(1);
});

test.each([400, 401, 403, 404, 422])('%i is final and says what the App said', async (status) => {
  await expect(ask(await appThatAnswers(status))).rejects.toThrow(
    `HTTP ${status} from the App: because ${status}`,
  );
  expect(seen).toBe(1);
});

test('when the work is over nothing is tried again', async () => {
  await expect(ask(await appThatAnswers(500), AbortSignal.abort())).rejects.toThrow();
  expect(seen).toBeLessThanOrEqual(1);
});
