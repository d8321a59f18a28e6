import { afterEach, beforeEach, expect, test } from 'vitest';
import { batchRequest, evaluationRequest } from '../../src/contract/evaluation/request.ts';
import { newId } from '../../src/domain/clock.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { newStoreAddress } from '../fakes/store-address.ts';

const ITEMS = 1_500;
const EVENTS = ['eval.cancelled'];
let stores: Store[];
beforeEach(async () => {
  const where = await newStoreAddress('');
  const open = () => openStore(where, { url: 'http://app.test', onChange: () => {} });
  stores = await Promise.all([open(), open()]);
});
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
});

const submission = () => ({
  key: null,
  secret: () => 'whsec_x',
  now: Date.now(),
  queue: { most: 100_000, share: 0 },
});

test('while a batch of thousands is cancelled, each item with a webhook of its own, others are taken', async () => {
  const [first, other] = stores as [Store, Store];
  const request = batchRequest.parse({
    webhook: { url: 'https://x.example.com/', events: [...EVENTS, 'batch.completed'] },
    evaluations: Array.from({ length: ITEMS }, (_, i) => ({
      code: 'print(1)',
      webhook: { url: `https://x.example.com/${i}`, events: EVENTS },
    })),
  });
  const evalIds = request.evaluations.map(() => newId('eval'));
  const batch = { ...submission(), tenant: 'acme', id: newId('batch'), evalIds, request };
  await first.evaluations.acceptBatch(batch);
  let isOver = false;
  const takeOthers = async (store: Store) => {
    while (!isOver) {
      const one = evaluationRequest.parse({ code: 'print(1)' });
      const id = newId('eval');
      await store.evaluations.accept({ ...submission(), tenant: 'globex', id, request: one });
    }
  };
  const read = async () =>
    (await other.evaluations.readBatch({ id: batch.id, from: 0, limit: 0, status: undefined }))?.batch;
  const seen = new Set<number | undefined>();
  const look = async () => {
    while (!isOver) seen.add((await read())?.counts.cancelled);
  };
  const meanwhile = [takeOthers(first), takeOthers(other), look()];
  await first.evaluations.cancelBatch(batch.id, { now: Date.now });
  isOver = true;
  await Promise.all(meanwhile);
  // In one piece, it would have been none or all.
  expect([...seen].some((n) => n !== undefined && n > 0 && n < ITEMS)).toBe(true);
  expect(await read()).toMatchObject({ status: 'cancelled', counts: { total: ITEMS, cancelled: ITEMS } });
});
