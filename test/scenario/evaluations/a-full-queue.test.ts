import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIMITS } from '../../../src/config/config.ts';
import { evaluationAccepted } from '../../../src/contract/evaluation/view.ts';
import { type Caller, createCaller, problemOf } from '../../fakes/evaluations.ts';
import { startWorld, type World } from '../../fakes/world.ts';

const MOST_QUEUED = 50;
const program = { code: 'print(1)' };

let world: World;
let caller: Caller;
beforeEach(async () => {
  const limits = { ...LIMITS, mostQueued: MOST_QUEUED, submissionsPerMinute: 100_000 };
  // Without workers nothing leaves the queue.
  world = await startWorld({}, {}, { limits, evaluations: { maxWorkers: 0 } });
  caller = createCaller(world.local.url);
});
afterEach(() => world[Symbol.asyncDispose]());

const submitMany = (count: number) =>
  Promise.all(Array.from({ length: count }, () => caller.post('/eval-async', program)));
const takenOf = (responses: Response[]) => responses.filter(({ status }) => status === 202);

test('of two hundred submissions at once exactly as many are taken as there is room for', async () => {
  const all = await submitMany(200);
  const refused = all.filter(({ status }) => status === 503);
  expect([takenOf(all).length, refused.length]).toEqual([MOST_QUEUED, 200 - MOST_QUEUED]);
  for (const response of refused) {
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const type = 'https://iana.org/assignments/http-problem-types#temporary-reduced-capacity';
    expect(await problemOf(response)).toMatchObject({ type, status: 503 });
  }
  const ids = await Promise.all(
    takenOf(all).map(async (response) => evaluationAccepted.parse(await response.json()).eval_id),
  );
  expect(new Set(ids).size).toBe(MOST_QUEUED);
  const views = await Promise.all(ids.map((id) => caller.status(id)));
  for (const { status, queue_position } of views) {
    expect(status).toBe('queued');
    expect(queue_position).toBeLessThan(MOST_QUEUED);
  }
});

test('a batch is taken as a whole or not at all, and what is cancelled makes room', async () => {
  const batch = (items: number) => caller.post('/eval-batches', { evaluations: Array(items).fill(program) });
  expect((await batch(MOST_QUEUED + 1)).status).toBe(503);
  const first = await caller.submitBatch(Array(MOST_QUEUED - 3).fill(program));
  expect((await batch(4)).status).toBe(503);
  expect((await batch(3)).status).toBe(202);
  expect((await caller.post('/eval-async', program)).status).toBe(503);
  for (const id of first.eval_ids.slice(0, 5)) expect((await caller.cancel(id)).status).toBe('cancelled');
  expect(takenOf(await submitMany(20))).toHaveLength(5);
  await caller.cancelBatch(first.batch_id);
  expect(takenOf(await submitMany(100))).toHaveLength(MOST_QUEUED - 8);
});

test('a request that was taken is answered again with its key while there is no room for others', async () => {
  const key = { 'idempotency-key': '"kept"' };
  const first = await caller.submit(program, key);
  expect(takenOf(await submitMany(MOST_QUEUED))).toHaveLength(MOST_QUEUED - 1);
  expect(await caller.submit(program, key)).toMatchObject({ eval_id: first.eval_id, repeated: true });
});
