import { expect, test } from 'vitest';
import { atMost } from '../../../../../action/site/verify/at-most.ts';

test('no more than that is under way at once, in the order in which it was given', async () => {
  const inTurn = atMost(2);
  const began: number[] = [];
  let running = 0;
  let most = 0;
  const work = async (n: number) => {
    began.push(n);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return n;
  };
  const done = await Promise.all([1, 2, 3, 4, 5].map((n) => inTurn(() => work(n))));
  expect({ done, began, most }).toEqual({ done: [1, 2, 3, 4, 5], began: [1, 2, 3, 4, 5], most: 2 });
});

test('what fails makes room as well', async () => {
  const inTurn = atMost(1);
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(async () => 'done');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
