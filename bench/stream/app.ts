/** The App as a process of its own: what its worker says of one evaluation reaches those who watch that. */
import { startEvaluationsApp } from '../evaluations-app.ts';
import { answerWith } from '../process.ts';
import { now } from './now.ts';
import { senderAbilities } from './sender.ts';
import { lineOf } from './watching.ts';

let committedAt = 0;
const { url, store, streams, post, stop } = await startEvaluationsApp({
  // What the store calls when a transaction is durable, before anybody else hears of it.
  beforeChange: () => {
    committedAt = now();
  },
});
await store.workers.owe({ tenant: 'bench', now: Date.now(), missing: () => 1 });
const worker = await store.workers.takeDue({ tenant: 'bench', now: Date.now(), leaseUntil: 0 });
const workerId = worker?.id ?? '';
await store.workers.claim({
  id: workerId,
  runId: '1',
  runAttempt: 1,
  runUrl: url,
  tokenHash: '',
  runtimes: [],
  drainAt: Number.MAX_SAFE_INTEGER,
  now: Date.now(),
});

let batch = 0;
let seq = 0;
let current = { eval_id: '', attempt: 0 };

answerWith(
  senderAbilities({
    async begin() {
      await (await post('/eval-async', JSON.stringify({ code: 'print(0)' }))).arrayBuffer();
      const poll = { workerId, free: 1, holding: [], leaving: false, graceMs: 1e9, now: Date.now() };
      const held = (await store.workers.poll(poll))?.start.at(-1);
      if (!held) throw new Error('nothing was assigned');
      current = held;
      // Accepted and assigned.
      seq = 2;
      const address = `${url}/eval-status/${held.eval_id}`;
      return {
        websocket: `${address.replace('http', 'ws')}/ws`,
        sse: `${address}/events`,
        'long poll': address,
      };
    },
    async send() {
      batch += 1;
      seq += 1;
      const report = { ...current, events: [{ type: 'output' as const, data: lineOf(seq) }] };
      await store.workers.report({ workerId, batch, reports: [report], now: Date.now() });
      return { seq, at: committedAt };
    },
    watchers: () => streams.size,
  }),
  stop,
);
