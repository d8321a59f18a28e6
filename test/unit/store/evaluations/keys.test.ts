import { expect, test } from 'vitest';
import { countOf } from '../../../fakes/stored-rows.ts';
import { type Bench, openBench } from './support.ts';

const HOUR_MS = 3_600_000;

test.each([
  [
    'an evaluation',
    (bench: Bench) => bench.submit({}, { key: 'k' }),
    ({ store, now }: Bench, id: string) => store.evaluations.cancel(id, now),
  ],
  [
    'a batch',
    (bench: Bench) => bench.submitBatch([{}, {}], { key: 'k' }),
    ({ store, now }: Bench, id: string) => store.evaluations.cancelBatch(id, { now: () => now }),
  ],
])('a key is that of %s until 24 hours after its end, however long it waits', async (_what, send, end) => {
  await using bench = await openBench();
  const after = async (hours: number) => {
    bench.now += hours * HOUR_MS;
    await bench.store.evaluations.purgeExpired({ now: bench.now, limit: 10 });
    return send(bench);
  };
  const first = await send(bench);
  expect(await after(25)).toBe(first);
  expect(await after(100)).toBe(first);
  await end(bench, first);
  expect(await after(23)).toBe(first);
  const second = await after(1);
  expect(second).not.toBe(first);
  await end(bench, second);
  bench.now += 25 * HOUR_MS;
  await bench.store.evaluations.purgeExpired({ now: bench.now, limit: 10 });
  expect(await countOf(bench.address, 'idempotency_keys')).toBe(0);
});
