/**
 * How many tasks a second are accepted durably: `POST /handle_task` of the App over SQLite, against a bare
 * `node:http` server that appends each request to a file and syncs it (the limit of what "durable" costs one by
 * one). Figures are ratios of one run on one machine.
 */
import { fdatasync, mkdtempSync, openSync, rmSync, write } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { callersOf } from '../src/config/callers.ts';
import { systemClock } from '../src/domain/clock.ts';
import { PRODUCTION_TIMING } from '../src/domain/site-timing.ts';
import { handleTask } from '../src/http/handle-task.ts';
import { submissionLimit } from '../src/http/rate-limit.ts';
import { acceptSite } from '../src/jobs/accept-site.ts';
import { checkOutgoingUrl } from '../src/outgoing/address-policy.ts';
import { openStore } from '../src/store/store.ts';

const SECONDS = 3;
const CONNECTIONS = 16;
const dir = mkdtempSync(join(tmpdir(), 'errand-bench-'));

const body = (n: number) =>
  JSON.stringify({
    email: 'bench@example.com',
    secret: 's',
    task: `bench-${n}`,
    round: 1,
    nonce: String(n),
    brief: 'Sum the sales column of data.csv into #total.',
    evaluation_url: 'http://127.0.0.1:9/',
    attachments: [{ name: 'data.csv', url: `data:text/csv;base64,${'QQ=='.repeat(250)}` }],
  });

async function measure(listener: Parameters<typeof createServer>[1]): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/handle_task`;
  const end = performance.now() + SECONDS * 1_000;
  let answered = 0;
  let n = 0;
  const caller = async () => {
    while (performance.now() < end) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body(n++),
      });
      if (response.status !== 200) throw new Error(`answered ${response.status}: ${await response.text()}`);
      await response.arrayBuffer();
      answered++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, caller));
  server.close();
  server.closeAllConnections();
  return Math.round(answered / SECONDS);
}

const file = openSync(join(dir, 'log'), 'a');
const [append, sync] = [promisify(write), promisify(fdatasync)];
const limit = await measure(async (req, res) => {
  await append(file, Buffer.from(await text(req)));
  await sync(file);
  res.end('{}');
});

const store = await openStore(join(dir, 'errand.sqlite'), { url: 'http://app.test', onChange: () => {} });
const accept = acceptSite({
  store,
  clock: systemClock,
  timing: PRODUCTION_TIMING,
  mostPerDay: () => 1_000_000,
  onAccepted: () => {},
});
const app = new Hono().post(
  '/handle_task',
  handleTask({
    accept,
    callers: callersOf({ ERRAND_SECRET: 's', ERRAND_SECRETS: {} }),
    url: 'http://127.0.0.1',
    checkCallbackUrl: (url) => checkOutgoingUrl(url, { allowLoopback: true, allowHttp: true }),
    count: submissionLimit({ perMinute: 10_000_000, clock: systemClock }),
  }),
);
const errand = await measure(getRequestListener(app.fetch));
await store.close();
rmSync(dir, { recursive: true });

console.table({ 'append and sync': { 'per second': limit }, Errand: { 'per second': errand } });
console.log(
  JSON.stringify({ bench: 'accept', connections: CONNECTIONS, limit, errand, ratio: errand / limit }),
);
