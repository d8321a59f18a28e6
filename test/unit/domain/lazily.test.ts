import { expect, test } from 'vitest';
import { lazily } from '../../../src/domain/lazily.ts';

test('nothing is made before it is asked for, and then once for all who ask', async () => {
  let times = 0;
  const made = lazily(async () => ++times);
  expect(times).toBe(0);
  expect(await Promise.all([made(), made()])).toEqual([1, 1]);
  expect(await made()).toBe(1);
});

test('what fails is told to whoever asked, and tried again for the next', async () => {
  let times = 0;
  const made = lazily(async () => {
    if (++times === 1) throw new Error('not there');
    return times;
  });
  await expect(Promise.all([made(), made()])).rejects.toThrow('not there');
  expect(await made()).toBe(2);
});
