import { afterEach, beforeEach, expect, test } from 'vitest';
import { batchRequest, evaluationRequest } from '../../src/contract/evaluation/request.ts';
import { newId } from '../../src/domain/clock.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { newStoreAddress } from '../fakes/store-address.ts';

const ITEMS = 2_000;
let stores: Store[];
beforeEach(async () => {
  const where = await newStoreAddress('');
  const open = () => openStore(where, { url: 'http://app.test', onChange: () => {} });
  stores = await Promise.all([open(), open(), open()]);
});
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
});

const submission = () => ({
  tenant: 'acme',
  key: null,
  secret: () => '',
  now: Date.now(),
  queue: { most: 100_000, share: 0 },
});

test('a batch of thousands is accepted although other replicas never stop accepting', async () => {
  const [first, ...others] = stores as [Store, ...Store[]];
  let isOver = false;
  let singles = 0;
  const neverStop = async (store: Store) => {
    while (!isOver) {
      const request = evaluationRequest.parse({ code: 'print(1)' });
      await store.evaluations.accept({ ...submission(), id: newId('eval'), request });
      singles += 1;
    }
  };
  const accepting = others.flatMap((store) => [neverStop(store), neverStop(store)]);
  const request = batchRequest.parse({ evaluations: Array(ITEMS).fill({ code: 'print(1)' }) });
  const evalIds = Array.from({ length: ITEMS }, () => newId('eval'));
  const batch = { ...submission(), id: newId('batch'), evalIds, request };
  expect(await first.evaluations.acceptBatch(batch)).toEqual({ kind: 'new', id: batch.id });
  const before = singles;
  isOver = true;
  await Promise.all(accepting);
  // Nor were the others kept out for good.
  expect(singles).toBeGreaterThan(before);
});
