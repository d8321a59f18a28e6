import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type AppRequest, askApp, StaleAttempt } from '../../../action/app-client.ts';

let server: ReturnType<typeof createServer>;
let seen: number;

/** An App that answers with `statuses` in turn; 0 breaks the connection, 1 in the middle of an answer. The last one stays. */
async function appThatAnswers(...statuses: number[]): Promise<string> {
  seen = 0;
  server = createServer((req, res) => {
    const status = statuses[Math.min(seen++, statuses.length - 1)] ?? 500;
    if (status === 0) return void req.socket.destroy();
    if (status === 1) {
      res.writeHead(200, { 'content-length': 100 });
      return void res.write('{"ok":', () => req.socket.destroy());
    }
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
const ask = (url: string, signal = request.signal, more: Partial<AppRequest> = {}) =>
  askApp(url, z.object({ ok: z.literal(true) }), { ...request, signal, ...more });

test('broken connections, 429 and 5xx are tried again until the App answers', async () => {
  expect(await ask(await appThatAnswers(0, 503, 429, 200))).toEqual({ ok: true });
  expect(seen).toBe(4);
});

test('an answer that breaks off is asked for again', async () => {
  expect(await ask(await appThatAnswers(1, 200))).toEqual({ ok: true });
  expect(seen).toBe(2);
});

test('which statuses mean stale can be said', async () => {
  const more = { staleStatuses: [403] };
  await expect(ask(await appThatAnswers(403), request.signal, more)).rejects.toThrow(StaleAttempt);
  const other = ask(await appThatAnswers(409), request.signal, more);
  await expect(other).rejects.toThrow('HTTP 409 from the App: because 409');
  await expect(other).rejects.not.toThrow(StaleAttempt);
});

test('endless tries end at once when they are broken off, also while they wait', async () => {
  const over = new AbortController();
  let troubles = 0;
  let brokenOff = 0;
  const onTrouble = () => {
    troubles += 1;
    if (troubles < 4) return;
    brokenOff = performance.now();
    setTimeout(() => over.abort(), 10);
  };
  const asked = ask(await appThatAnswers(503), over.signal, { isEndless: true, onTrouble });
  await expect(asked).rejects.toThrow('HTTP 503 from the App: because 503');
  // The fifth try would have come 2 s later.
  expect(performance.now() - brokenOff).toBeLessThan(1_500);
  expect(seen).toBe(4);
});

test('a token that cannot be had is asked for again as well', async () => {
  let asked = 0;
  const token = () => (++asked === 1 ? Promise.reject(new Error('no token')) : 't');
  expect(await ask(await appThatAnswers(200), request.signal, { token })).toEqual({ ok: true });
  expect(asked).toBe(2);
});

test('an answer that does not come in time is asked for again', async () => {
  const url = await appThatAnswers(200);
  const listener = server.listeners('request')[0] as (...args: unknown[]) => void;
  server.removeAllListeners('request');
  server.once('request', () => server.on('request', listener));
  expect(await ask(url, request.signal, { timeoutMs: 100 })).toEqual({ ok: true });
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
