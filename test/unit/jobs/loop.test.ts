import { pino } from 'pino';
import { expect, test } from 'vitest';
import { startLoop } from '../../../src/jobs/loop.ts';
import { until } from '../../fakes/wait.ts';

const log = pino({ level: 'silent' });

test('rounds never overlap, waking during one starts another right after it, and a failing one is not the last', async () => {
  let running = 0;
  let most = 0;
  let rounds = 0;
  const loop = startLoop({
    name: 'test',
    everyMs: 60_000,
    log,
    async work() {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      if (++rounds === 1) throw new Error('the first one fails');
    },
  });
  loop.wake();
  loop.wake();
  await until('the second round', () => rounds === 2);
  loop.wake();
  await until('the third round', () => rounds === 3);
  await loop.stop();
  loop.wake();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([most, rounds]).toEqual([1, 3]);
});

test('who is woken all the time rests longer than it worked', async () => {
  const gaps: number[] = [];
  let endedAt = 0;
  const loop = startLoop({
    name: 'test',
    everyMs: 60_000,
    log,
    async work() {
      if (endedAt > 0) gaps.push(performance.now() - endedAt);
      await new Promise((resolve) => setTimeout(resolve, 20));
      endedAt = performance.now();
    },
  });
  const waking = setInterval(() => loop.wake(), 1);
  await until('some rounds', () => gaps.length === 5);
  clearInterval(waking);
  await loop.stop();
  expect(Math.min(...gaps)).toBeGreaterThan(50);
});
