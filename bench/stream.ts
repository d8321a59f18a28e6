/**
 * The time from the moment an event is durable until a watcher has it, by SSE, WebSocket and long poll. Worker, App
 * and watcher share this process, so all times are of one clock.
 */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { startEvaluationsApp } from './evaluations-app.ts';
import { percentile, round } from './figures.ts';

const EVENTS = 300;
const PAUSE_MS = 5;

const app = await startEvaluationsApp();
const { store } = app;
await store.workers.owe({ tenant: 'bench', now: Date.now(), missing: () => 1 });
const worker = await store.workers.takeDue({ tenant: 'bench', now: Date.now(), leaseUntil: 0 });
const workerId = worker?.id ?? '';
await store.workers.claim({
  id: workerId,
  runId: '1',
  runAttempt: 1,
  runUrl: app.url,
  tokenHash: '',
  runtimes: [],
  drainAt: Number.MAX_SAFE_INTEGER,
  now: Date.now(),
});

let batch = 0;
async function measure(
  watch: (id: string, onSeq: (seq: number) => void) => Promise<void>,
): Promise<number[]> {
  await (await app.post('/eval-async', JSON.stringify({ code: 'print(0)' }))).arrayBuffer();
  const poll = { workerId, free: 1, holding: [], leaving: false, graceMs: 1_000_000, now: Date.now() };
  const held = (await store.workers.poll(poll))?.start.at(-1);
  if (!held) throw new Error('nothing was assigned');
  const { eval_id, attempt } = held;
  const durable = new Map<number, number>();
  const delays: number[] = [];
  let seen = 0;
  await watch(eval_id, (seq) => {
    const at = durable.get(seq);
    seen = seq;
    if (at !== undefined) delays.push(performance.now() - at);
  });
  for (let n = 0; n < EVENTS; n++) {
    const events = [{ type: 'output' as const, data: { stream: 'stdout' as const, text: `${n}\n` } }];
    batch += 1;
    // Sequence numbers 1 and 2 were taken when it was accepted and assigned.
    durable.set(n + 3, performance.now());
    await store.workers.report({ workerId, batch, reports: [{ eval_id, attempt, events }], now: Date.now() });
    await sleep(PAUSE_MS);
  }
  while (seen < EVENTS + 2) await sleep(PAUSE_MS);
  await store.evaluations.cancel(eval_id, Date.now());
  return delays;
}

const results = {
  sse: await measure(async (id, onSeq) => {
    const response = await fetch(`${app.url}/eval-status/${id}/events`);
    void (async () => {
      for await (const chunk of response.body ?? []) {
        for (const [, seq] of Buffer.from(chunk)
          .toString()
          .matchAll(/^id: (\d+)$/gm))
          onSeq(Number(seq));
      }
    })();
  }),
  websocket: await measure(async (id, onSeq) => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/eval-status/${id}/ws`);
    socket.on('message', (data) => onSeq(JSON.parse(data.toString()).seq));
    await once(socket, 'open');
  }),
  'long poll': await measure(async (id, onSeq) => {
    const follow = async () => {
      let etag = '"none"';
      for (;;) {
        const headers = { prefer: 'wait=20', 'if-none-match': etag };
        const response = await fetch(`${app.url}/eval-status/${id}`, { headers });
        etag = response.headers.get('etag') ?? '';
        const view = response.status === 200 ? await response.json() : undefined;
        onSeq(Number(/"(\d+)-/.exec(etag)?.[1]));
        if ((view as { finished_at: number | null } | undefined)?.finished_at) return;
      }
    };
    // The last poll is cut off when the App stops.
    follow().catch(() => {});
  }),
};
await app.stop();

const figures = Object.fromEntries(
  Object.entries(results).map(([name, delays]) => [
    name,
    { events: delays.length, p50_ms: round(percentile(delays, 50)), p99_ms: round(percentile(delays, 99)) },
  ]),
);
console.table(figures);
console.log(JSON.stringify({ bench: 'watch', ...figures }));
