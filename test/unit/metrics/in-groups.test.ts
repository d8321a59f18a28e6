import { expect, test } from 'vitest';
import { inGroups } from '../../../src/tracing/in-groups.ts';

test('what comes while a group is worked on makes the next one', async () => {
  const groups: number[][] = [];
  const gate = Promise.withResolvers<void>();
  const { add, settled } = inGroups<number>(
    async (group) => {
      groups.push(group);
      await gate.promise;
    },
    () => {},
  );
  add([1, 2]);
  await Promise.resolve();
  add([]);
  add([3]);
  add([4]);
  gate.resolve();
  await settled();
  expect(groups).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('a group that fails keeps the next one from nothing', async () => {
  const failures: unknown[] = [];
  const done: number[] = [];
  const { add, settled } = inGroups<number>(
    async ([first = 0]) => {
      if (first === 1) throw new Error('no luck');
      done.push(first);
    },
    (error) => void failures.push(error),
  );
  add([1]);
  await settled();
  add([2]);
  await settled();
  expect([done, failures.length]).toEqual([[2], 1]);
});
