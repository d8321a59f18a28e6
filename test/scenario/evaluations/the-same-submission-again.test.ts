import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, createCaller } from '../../fakes/evaluations.ts';
import { countOf } from '../../fakes/stored-rows.ts';
import { startWorld, type World } from '../../fakes/world.ts';

let world: World;
let caller: Caller;
let other: Caller;
beforeAll(async () => {
  world = await startWorld({}, {}, { secrets: { globex: 'globex-secret' } });
  caller = createCaller(world.local.url);
  other = createCaller(world.local.url, 'globex-secret');
});
afterAll(() => world[Symbol.asyncDispose]());

const stored = () => countOf(world.storeAddress, 'evaluations');

const key = (value: string) => ({ 'idempotency-key': `"${value}"` });
const request = { code: 'import random\nprint(random.random())', stdin: 'x', metadata: { a: 1, b: [2] } };

test('fifty requests at once with one key are one evaluation, which runs once', async () => {
  const before = await stored();
  const all = await Promise.all(Array.from({ length: 50 }, () => caller.submit(request, key('fifty'))));
  const ids = new Set(all.map(({ eval_id }) => eval_id));
  expect(ids.size).toBe(1);
  expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1);
  expect((await stored()) - before).toBe(1);

  const [id = ''] = ids;
  const { output, status } = await caller.final(id);
  expect(status).toBe('completed');
  const types = (await caller.events(id)).map(({ type }) => type);
  expect(types).toEqual(['queued', 'assigned', 'started', 'output', 'completed']);
  const again = await caller.submit(request, key('fifty'));
  expect(again).toMatchObject({ eval_id: id, repeated: true, status: 'completed' });
  expect((await caller.status(id)).output).toBe(output);
});

test('members in another order, defaults written out and a bare key are the same request', async () => {
  const first = await caller.submit(request, key('reordered'));
  const { metadata, stdin, code } = request;
  const reordered = { metadata: { b: metadata.b, a: metadata.a }, language: 'python', stdin, args: [], code };
  const again = await caller.post('/eval-async', reordered, { 'idempotency-key': 'reordered' });
  expect(again.status).toBe(202);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await again.json()).toMatchObject({ eval_id: first.eval_id, repeated: true });
});

test('the same key with another body is refused, and nothing of it is stored', async () => {
  await caller.submit(request, key('changed'));
  const before = await stored();
  const all = await Promise.all(
    [
      { ...request, code: 'print(2)' },
      { ...request, stdin: 'y' },
      { ...request, timeout_s: 29 },
    ].map((body) => caller.post('/eval-async', body, key('changed'))),
  );
  for (const response of all) {
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      type: `${world.local.url}/problems/key-reused`,
      status: 422,
    });
  }
  expect(await stored()).toBe(before);
});

test('the same key of another organisation is another evaluation', async () => {
  const ours = await caller.submit(request, key('shared'));
  const theirs = await other.submit(request, key('shared'));
  expect(theirs).toMatchObject({ repeated: false });
  expect(theirs.eval_id).not.toBe(ours.eval_id);
  const changed = await other.post('/eval-async', { code: 'print(3)' }, key('shared'));
  expect(changed.status).toBe(422);
});

test('a batch sent again with its key is the same batch, with the same items in the same order', async () => {
  const items = [1, 2, 3].map((n) => ({ code: `print(${n})` }));
  const before = await stored();
  const all = await Promise.all(
    Array.from({ length: 20 }, () => caller.submitBatch(items, {}, key('batch'))),
  );
  expect(new Set(all.map(({ batch_id, eval_ids }) => JSON.stringify([batch_id, eval_ids]))).size).toBe(1);
  expect((await stored()) - before).toBe(3);
  // A key belongs to an endpoint as well.
  expect((await caller.submit(request, key('batch'))).repeated).toBe(false);
  const changed = await caller.post('/eval-batches', { evaluations: items.toReversed() }, key('batch'));
  expect(changed.status).toBe(422);
});
