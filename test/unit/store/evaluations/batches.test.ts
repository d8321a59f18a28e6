import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../../src/store/open-database.ts';
import { exited, openBench } from './support.ts';

const page = (id: string, more = {}) => ({ id, from: 0, limit: 1_000, status: undefined, ...more });

test('pages lead from one to the next and end; a page of no length leads nowhere', async () => {
  await using bench = await openBench();
  const id = await bench.submitBatch([{}, {}, {}]);
  const next = async (from: number, limit: number) =>
    (await bench.store.evaluations.readBatch(page(id, { from, limit })))?.next;
  expect(await next(0, 2)).toBe(2);
  expect(await next(2, 2)).toBeNull();
  expect(await next(0, 0)).toBeNull();
});

test('a batch counts its items, tells of each end, and ends once with the last', async () => {
  await using bench = await openBench();
  const { store } = bench;
  const id = await bench.submitBatch([{}, {}, {}, {}]);
  const worker = await bench.worker();
  const items = await store.evaluations.batchItems(id);
  expect((await store.evaluations.readBatch(page(id)))?.batch).toMatchObject({
    status: 'queued',
    progress: 0,
  });
  const taken = await bench.take(worker, 3);
  expect(taken.map(({ eval_id }) => eval_id)).toEqual(items.slice(0, 3));
  await bench.report(worker, [
    { eval_id: items[0] ?? '', ending: exited(0) },
    { eval_id: items[1] ?? '', ending: exited(9) },
  ]);
  const half = await store.evaluations.readBatch(page(id));
  expect(half?.batch).toMatchObject({
    status: 'running',
    progress: 50,
    counts: { total: 4, queued: 1, running: 1, completed: 1, failed: 1, cancelled: 0 },
    finished_at: null,
  });
  await store.evaluations.cancelBatch(id, { now: () => bench.now });
  await store.evaluations.cancelBatch(id, { now: () => bench.now });
  expect(await bench.report(worker, [{ eval_id: items[2] ?? '', ending: exited(0) }])).toEqual([items[2]]);
  const done = await store.evaluations.readBatch(page(id));
  expect(done?.batch).toMatchObject({
    status: 'cancelled',
    progress: 100,
    counts: { total: 4, queued: 0, running: 0, completed: 1, failed: 1, cancelled: 2 },
  });
  const events = await store.evaluations.batchEvents({ id, since: 0, limit: 100 });
  expect(events.map(({ type }) => type)).toEqual(['queued', 'item', 'item', 'item', 'item', 'completed']);
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('pages follow each other, also those of one status', async () => {
  await using bench = await openBench();
  const { store } = bench;
  const id = await bench.submitBatch(Array.from({ length: 7 }, (_, i) => ({ code: `print(${i})` })));
  const worker = await bench.worker();
  for (const held of await bench.take(worker, 4))
    await bench.report(worker, [{ ...held, ending: exited(0) }]);
  const first = await store.evaluations.readBatch(page(id, { limit: 3 }));
  expect(first?.batch.results.map(({ batch_index }) => batch_index)).toEqual([0, 1, 2]);
  expect(first?.next).toBe(3);
  const queued = await store.evaluations.readBatch(page(id, { limit: 2, from: 1, status: 'queued' }));
  expect(queued?.batch.results.map(({ batch_index }) => batch_index)).toEqual([4, 5]);
  expect((await store.evaluations.readBatch(page(id, { from: 6 })))?.next).toBeNull();
});

test('nobody waits for the batches of others: each organisation has workers of its own', async () => {
  await using bench = await openBench();
  for (let n = 0; n < 3; n++) {
    await bench.submitBatch(
      Array.from({ length: 300 }, () => ({})),
      { tenant: 'globex' },
    );
  }
  const worker = await bench.worker();
  await bench.take(worker, 10);
  bench.now += 600_000;
  const mine = [await bench.submit({}), await bench.submit({})];
  const batch = await bench.submitBatch(Array.from({ length: 10 }, () => ({})));
  const positions = await Promise.all(
    mine.map(async (id) => (await bench.store.evaluations.read(id))?.queue_position),
  );
  for (const position of positions) expect(position).toBeLessThan(8);
  // what was given out already is held, so polls that hold nothing get it again: look at the order itself
  const order: string[] = [];
  for (let n = 0; n < 6; n++)
    order.push(...(await bench.take(await bench.worker(), 10)).map((one) => one.eval_id));
  const items = new Set([...mine, ...(await bench.store.evaluations.batchItems(batch))]);
  const served = order.filter((id) => items.has(id)).length;
  expect(served).toBe(12);
  expect(order.length).toBe(12);
  const theirs = await bench.take(await bench.worker('8', 'globex'), 10);
  expect(theirs).toHaveLength(10);
  expect(theirs.some(({ eval_id }) => items.has(eval_id))).toBe(false);
});

test('a single evaluation does not wait for a batch of its own organisation', async () => {
  await using bench = await openBench();
  await bench.submitBatch(Array.from({ length: 500 }, () => ({})));
  bench.now += 100_000;
  expect((await bench.store.evaluations.read(await bench.submit({})))?.queue_position).toBeLessThan(5);
});

test('at most so many wait, also when all come at once', async () => {
  await using bench = await openBench();
  const all = await Promise.allSettled(
    Array.from({ length: 200 }, () => bench.submit({}, { mostQueued: 25 })),
  );
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(25);
  await expect(bench.submitBatch([{}], { mostQueued: 25 })).rejects.toThrow('full');
  await expect(bench.submitBatch([{}, {}, {}], { mostQueued: 27 })).rejects.toThrow('full');
  await bench.submitBatch([{}, {}], { mostQueued: 27 });
});

test('who has filled the queue leaves its share to each other organisation, and keeps its own', async () => {
  await using bench = await openBench();
  const room = { mostQueued: 20, share: 10 };
  await bench.submitBatch(Array(20).fill({}), room);
  await expect(bench.submit({}, room)).rejects.toThrow('full');
  await bench.submitBatch(Array(9).fill({}), { ...room, tenant: 'globex' });
  await expect(bench.submitBatch([{}, {}], { ...room, tenant: 'globex' })).rejects.toThrow('full');
  await bench.submit({}, { ...room, tenant: 'globex' });
  await expect(bench.submit({}, { ...room, tenant: 'globex' })).rejects.toThrow('full');
  await expect(bench.submitBatch(Array(11).fill({}), { ...room, tenant: 'initech' })).rejects.toThrow('full');
});

test('one key is one evaluation: another request with it is a conflict, another organisation has its own', async () => {
  await using bench = await openBench();
  const same = await Promise.all(
    Array.from({ length: 50 }, () => bench.submit({ metadata: { a: 1, b: 2 } }, { key: 'k' })),
  );
  expect(new Set(same).size).toBe(1);
  expect(await bench.submit({ metadata: { b: 2, a: 1 } }, { key: 'k' })).toBe(same[0]);
  await expect(bench.submit({ code: 'other' }, { key: 'k' })).rejects.toThrow('conflict');
  expect(await bench.submit({ metadata: { a: 1, b: 2 } }, { key: 'k', tenant: 'globex' })).not.toBe(same[0]);
  // a full queue still answers what was accepted before
  expect(await bench.submit({ metadata: { a: 1, b: 2 } }, { key: 'k', mostQueued: 0 })).toBe(same[0]);
});

test('a batch that ends after it has expired can still be read', async () => {
  await using bench = await openBench();
  const id = await bench.submitBatch([{ expires_in: 10 }, { expires_in: 10 }]);
  bench.now += 10_000;
  await bench.store.evaluations.failExpired({ now: bench.now, limit: 10 });
  const { batch } = (await bench.store.evaluations.readBatch(page(id))) ?? {};
  expect(batch).toMatchObject({ status: 'completed', counts: { total: 2, failed: 2 } });
  expect(batch?.expires_at).toBeGreaterThan(bench.now);
});

/** What can happen to a batch, in any order. */
const step = fc.oneof(
  fc.record({ do: fc.constant('take' as const), worker: fc.nat(1), free: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('report' as const), worker: fc.nat(1), which: fc.nat(9), code: fc.nat(1) }),
  fc.record({ do: fc.constant('cancel' as const), which: fc.nat(5) }),
  fc.record({ do: fc.constant('lose' as const), worker: fc.nat(1) }),
  fc.record({ do: fc.constant('cancel-batch' as const) }),
);

test('whatever happens in whatever order: counts sum up, ends are final, and each end is told once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      await using bench = await openBench();
      const { store } = bench;
      const id = await bench.submitBatch(Array.from({ length: 6 }, () => ({})));
      const items = await store.evaluations.batchItems(id);
      const workers = [await bench.worker(), await bench.worker()];
      const held: { eval_id: string; attempt: number }[][] = [[], []];
      const final = new Map<string, string>();
      for (const one of steps) {
        bench.now += 1;
        const n = 'worker' in one ? one.worker : 0;
        const worker = workers[n] ?? '';
        const mine = held[n] ?? [];
        if (one.do === 'take') mine.push(...(await bench.take(worker, one.free)));
        else if (one.do === 'report') {
          const target = mine[one.which % Math.max(1, mine.length)];
          // reports also of what it does not hold any more
          if (target) await bench.report(worker, [{ ...target, ending: exited(one.code) }]);
        } else if (one.do === 'cancel') await store.evaluations.cancel(items[one.which] ?? '', bench.now);
        else if (one.do === 'cancel-batch') await store.evaluations.cancelBatch(id, { now: () => bench.now });
        else {
          for (const seen of await store.workers.silent(bench.now))
            if (seen.id === worker)
              await store.workers.end({ worker: seen, reason: 'x', maxAttempts: 3, now: bench.now });
          workers[n] = await bench.worker();
        }
        const read = await store.evaluations.readBatch(page(id));
        const { counts, results } = read?.batch ?? { counts: undefined, results: [] };
        const { total, ...parts } = counts ?? { total: 0 };
        expect(Object.values(parts).reduce((sum, n) => sum + n, 0)).toBe(total);
        expect(total).toBe(6);
        for (const { eval_id, status } of results) {
          if (final.has(eval_id)) expect(status).toBe(final.get(eval_id));
          else if (status !== 'queued' && status !== 'running') final.set(eval_id, status);
        }
      }
      const events = await store.evaluations.batchEvents({ id, since: 0, limit: 100 });
      const told = events.flatMap(({ type, data }) =>
        type === 'item' && 'eval_id' in data ? [data.eval_id] : [],
      );
      expect(told.toSorted()).toEqual([...final.keys()].toSorted());
      expect(events.filter(({ type }) => type === 'completed')).toHaveLength(final.size === 6 ? 1 : 0);
      for (const item of items) {
        const log = await store.evaluations.events({ id: item, since: 0, limit: 1_000 });
        expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
        const ends = log.filter(({ type }) => ['completed', 'failed', 'cancelled'].includes(type));
        expect(ends.map(({ type }) => type)).toEqual(final.has(item) ? [final.get(item)] : []);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('what is read while the last item ends is of one moment', async () => {
  await using bench = await openBench();
  const worker = await bench.worker();
  for (let round = 0; round < 20; round++) {
    const id = await bench.submitBatch([{}]);
    const taken = await bench.take(worker, 1);
    const read = () => bench.store.evaluations.readBatch(page(id, { limit: 0 }));
    const before = read();
    const ending = bench.report(
      worker,
      taken.map((held) => ({ ...held, ending: exited(0) })),
    );
    for (const seen of await Promise.all([before, read(), read(), read()])) {
      const { finished_at, counts } = seen?.batch ?? {};
      expect(finished_at !== null, JSON.stringify(counts)).toBe(counts?.completed === 1);
    }
    await ending;
  }
});

test('a batch whose App died when it had begun to cancel it is ended later', async () => {
  await using bench = await openBench();
  const { evaluations } = bench.store;
  const id = await bench.submitBatch(Array.from({ length: 600 }, () => ({})));
  const other = await bench.submitBatch([{}]);
  await using db = await openDatabase(bench.address);
  await db.updateTable('batches').set({ cancelled_at: bench.now }).where('id', '=', id).execute();
  await evaluations.endCancelledBatches({ now: () => bench.now });
  expect((await evaluations.readBatch(page(id, { limit: 0 })))?.batch).toMatchObject({
    status: 'cancelled',
    counts: { cancelled: 600 },
  });
  expect((await evaluations.readBatch(page(other)))?.batch.status).toBe('queued');
});
