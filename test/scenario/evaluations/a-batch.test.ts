import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BatchView, batchEvent } from '../../../src/contract/evaluation/batch-view.ts';
import type { EvaluationView } from '../../../src/contract/evaluation/view.ts';
import {
  batchOf,
  type Caller,
  createCaller,
  isFinal,
  problemOf,
  type Submission,
} from '../../fakes/evaluations.ts';
import { followEventStream, followSocket } from '../../fakes/event-streams.ts';
import { until } from '../../fakes/wait.ts';
import { startWebhookReceiver, verify } from '../../fakes/webhook-receiver.ts';
import { startWorld, type World } from '../../fakes/world.ts';

let world: World;
let caller: Caller;
beforeAll(async () => {
  world = await startWorld();
  caller = createCaller(world.local.url);
});
afterAll(() => world[Symbol.asyncDispose]());

/** An item and what has to become of it. */
type Item = Submission & { expected: Partial<EvaluationView> };

const KINDS: ((n: number) => Item)[] = [
  (n) => ({ code: `print(${n})`, expected: { status: 'completed', output: `${n}\n`, exit_code: 0 } }),
  (n) => ({
    code: `console.log(${n})`,
    language: 'javascript',
    expected: { status: 'completed', output: `${n}\n` },
  }),
  (n) => ({
    code: `const n: number = ${n}; console.log(n)`,
    language: 'typescript',
    expected: { status: 'completed', output: `${n}\n` },
  }),
  () => ({
    code: 'import sys\nsys.exit(3)',
    expected: {
      status: 'failed',
      exit_code: 3,
      error: { type: 'nonzero_exit', message: expect.any(String) },
    },
  }),
  () => ({
    code: 'while True: pass',
    timeout_s: 0.3,
    expected: { status: 'failed', exit_code: null, error: { type: 'timeout', message: expect.any(String) } },
  }),
];

test('counts sum to the total at every read, and everything that is told of a batch agrees', async () => {
  await using receiver = await startWebhookReceiver();
  const items = Array.from({ length: 60 }, (_, n) => KINDS[n % KINDS.length]?.(n) as Item);
  const { batch_id, eval_ids, total, events_url, ws_url, webhook_secret } = await caller.submitBatch(
    items.map(({ expected, ...submission }) => submission),
    { webhook: { url: receiver.url }, metadata: { name: 'sixty' } },
  );
  expect([total, eval_ids.length]).toEqual([60, 60]);
  const byStream = followEventStream(events_url);
  const bySocket = followSocket(ws_url);

  let reads = 0;
  let ended = 0;
  const final = await until(
    'the end of the batch',
    async () => {
      const view = await caller.batch(batch_id);
      const { total, queued, running, completed, failed, cancelled } = view.counts;
      expect(queued + running + completed + failed + cancelled).toBe(total);
      expect(total).toBe(60);
      const now = completed + failed + cancelled;
      expect(now).toBeGreaterThanOrEqual(ended);
      expect(view.progress).toBe(Math.floor((100 * now) / 60));
      expect(view.finished_at !== null).toBe(now === 60);
      ended = now;
      reads += 1;
      return view.finished_at !== null && view;
    },
    { everyMs: 1 },
  );
  expect(reads).toBeGreaterThan(20);
  const counts = { total: 60, queued: 0, running: 0, completed: 36, failed: 24, cancelled: 0 };
  expect(final).toMatchObject({ status: 'completed', progress: 100, metadata: { name: 'sixty' }, counts });

  const results = await caller.items(batch_id);
  expect(results.map(({ eval_id }) => eval_id)).toEqual(eval_ids);
  for (const [index, view] of results.entries())
    expect(view).toMatchObject({ batch_id, batch_index: index, ...items[index]?.expected });

  const { events } = await byStream;
  expect((await bySocket).events).toEqual(events);
  const told = events.map((data) => batchEvent.parse(JSON.parse(data)));
  expect(told.map(({ seq }) => seq)).toEqual(Array.from({ length: 62 }, (_, n) => n + 1));
  expect([told[0]?.type, told.at(-1)]).toMatchObject(['queued', { type: 'completed', data: { counts } }]);
  const statuses = told.flatMap((event) => (event.type === 'item' ? [event.data] : []));
  expect(statuses.toSorted((a, b) => a.index - b.index)).toEqual(
    results.map(({ eval_id, status }, index) => ({ index, eval_id, status })),
  );

  await until('the webhook to be delivered', async () => {
    const { deliveries } = await caller.deliveries(`batch_id=${batch_id}`);
    return deliveries.length > 0 && deliveries.every(({ state }) => state === 'delivered');
  });
  expect(receiver.received).toHaveLength(1);
  const [webhook] = receiver.received;
  if (!webhook || webhook_secret === undefined) throw new Error('there is no webhook, or no secret for it');
  expect(verify(webhook_secret, webhook)).toMatchObject({
    type: 'batch.completed',
    data: { batch_id, counts, status: 'completed', metadata: { name: 'sixty' } },
  });
});

test('pages of a batch, of any length and by status, hold each item once and in order', async () => {
  const items = Array.from({ length: 23 }, (_, n) => ({ code: n % 4 === 0 ? 'exit(1)' : `print(${n})` }));
  const { batch_id, eval_ids } = await caller.submitBatch(items);
  await caller.batchFinal(batch_id);
  const walk = async (query: string) => {
    const pages: string[][] = [];
    for (let next: string | null = `/eval-batches/${batch_id}?${query}`; next !== null; ) {
      const page: BatchView = await batchOf(await caller.get(next));
      pages.push(page.results.map(({ eval_id }) => eval_id));
      next = page.next;
    }
    return pages;
  };
  for (const limit of [1, 7, 23, 1_000]) {
    const pages = await walk(`limit=${limit}`);
    expect(pages.flat()).toEqual(eval_ids);
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(limit);
  }
  expect((await walk('limit=2&status=failed')).flat()).toEqual(eval_ids.filter((_, n) => n % 4 === 0));
  expect((await walk('from=20')).flat()).toEqual(eval_ids.slice(20));
  for (const query of ['limit=-1', 'limit=x', 'from=-1', 'from=3000000000', 'status=lost'])
    expect((await caller.get(`/eval-batches/${batch_id}?${query}`)).status, query).toBe(422);
});

test('wrong items are named by their index, and nothing of the batch is stored', async () => {
  const good = { code: 'print(1)' };
  const evaluations = [good, { code: '' }, good, { ...good, language: 'cobol' }, { ...good, timeout_s: 0 }];
  const response = await caller.post('/eval-batches', { evaluations, webhook: { url: 'ftp://x/' } });
  expect(response.status).toBe(422);
  const { errors } = await problemOf(response);
  expect(errors.map(({ pointer }) => pointer)).toEqual([
    '#/evaluations/1/code',
    '#/evaluations/3/language',
    '#/evaluations/4/timeout_s',
    '#/webhook/url',
  ]);
  const { eval_id } = await caller.submit(good);
  expect((await caller.final(eval_id)).batch_id).toBeNull();
});

test('a batch that is cancelled keeps what has ended, cancels the rest and is told once', async () => {
  await using receiver = await startWebhookReceiver();
  const items = [{ code: 'print("done")' }, ...Array(30).fill({ code: 'import time\ntime.sleep(30)' })];
  const { batch_id, eval_ids } = await caller.submitBatch(items, { webhook: { url: receiver.url } });
  const [first = ''] = eval_ids;
  const done = await caller.final(first);
  await until('another one to run', async () => (await caller.batch(batch_id)).counts.running > 0);
  const cancelled = await caller.cancelBatch(batch_id);
  const counts = { total: 31, queued: 0, running: 0, completed: 1, failed: 0, cancelled: 30 };
  expect(cancelled).toMatchObject({ status: 'cancelled', counts });
  expect(await caller.cancelBatch(batch_id)).toMatchObject({ finished_at: cancelled.finished_at, counts });
  expect(await caller.status(first)).toEqual(done);

  await until('the webhook', () => receiver.received.length > 0);
  const { eval_id } = await caller.submit({ code: 'print("after")' });
  await caller.final(eval_id);
  expect(receiver.received.map(({ payload }) => payload.type)).toEqual(['batch.completed']);
  for (const id of eval_ids) expect((await caller.events(id)).filter(isFinal)).toHaveLength(1);
  expect((await caller.batch(batch_id)).counts).toEqual(counts);
});
