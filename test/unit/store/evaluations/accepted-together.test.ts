import { expect, test } from 'vitest';
import { type Bench, openBench } from './support.ts';

const statusOf = async (bench: Bench, id: string) => (await bench.store.evaluations.read(id))?.status;

test('each stands behind the one before it, also behind what waited already', async () => {
  await using bench = await openBench();
  await bench.submit({});
  await bench.submitBatch([{}, {}, {}]);
  const ids = await Promise.all([1, 2, 3].map(() => bench.submit({})));
  await bench.submit({}, { tenant: 'other' });
  const positions = ids.map(async (id) => (await bench.store.evaluations.read(id))?.queue_position);
  const read = await Promise.all(positions);
  expect(read).toEqual(read.toSorted((a, b) => Number(a) - Number(b)));
  expect(new Set(read).size).toBe(3);
});

test('the position that is told at once is the one that is read afterwards', async () => {
  await using bench = await openBench();
  const { evaluations } = bench.store;
  const told: unknown[] = [];
  const accept = evaluations.accept;
  evaluations.accept = async (submission) => {
    const accepted = await accept(submission);
    told.push(
      accepted.kind === 'new' ? [accepted.id, accepted.queue_position, accepted.expires_at] : accepted,
    );
    return accepted;
  };
  await bench.submitBatch([{}, {}, {}, {}, {}]);
  await Promise.all([1, 2, 3].map(() => bench.submit({})));
  await bench.submit({});
  const read = told.map(async (one) => {
    const view = await evaluations.read((one as string[])[0] ?? '');
    return [view?.eval_id, view?.queue_position, view?.expires_at];
  });
  expect(told).toEqual(await Promise.all(read));
});

test('a key that comes twice at a time is one evaluation, and a conflict with another request', async () => {
  await using bench = await openBench();
  const same = [{ code: 'print(2)' }, { code: 'print(2)' }];
  const other = bench.submit({ code: 'print(3)' }, { key: 'k' });
  const [first, again] = [
    bench.submit(same[0] ?? {}, { key: 'l' }),
    bench.submit(same[1] ?? {}, { key: 'l' }),
  ];
  const conflict = bench.submit({ code: 'print(4)' }, { key: 'k' });
  await expect(conflict).rejects.toThrow('conflict');
  expect(await first).toBe(await again);
  expect(await statusOf(bench, await other)).toBe('queued');
});

test('where there is no room for all that come at a time, there is for some', async () => {
  await using bench = await openBench();
  const told = await Promise.allSettled([1, 2, 3, 4].map(() => bench.submit({}, { mostQueued: 3 })));
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
});
