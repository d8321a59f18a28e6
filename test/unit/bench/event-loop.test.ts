import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEventLoop } from '../../../bench/scale/event-loop.ts';

test('what is due is done in the order of its time, and at the same time in the order it was asked for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20)), async (times) => {
      const loop = createEventLoop();
      const done: { time: number; number: number }[] = [];
      times.forEach((time, number) => {
        loop.at(time, () => done.push({ time: loop.now(), number }));
      });
      await loop.run();
      const wanted = times.map((time, number) => ({ time, number }));
      expect(done).toEqual(wanted.toSorted((a, b) => a.time - b.time || a.number - b.number));
    }),
  );
});

test('no time passes before everybody who was woken waits again, however many steps that takes', async () => {
  const loop = createEventLoop();
  const seen: number[] = [];
  loop.at(5, async () => {
    for (let step = 0; step < 100; step++) await null;
    seen.push(loop.now());
    await loop.sleep(1);
    seen.push(loop.now());
  });
  loop.at(10, () => seen.push(loop.now()));
  await loop.run();
  expect(seen).toEqual([5, 6, 10]);
});

test('what should have been done before is done now', async () => {
  const loop = createEventLoop();
  const seen: number[] = [];
  loop.at(10, () => loop.at(3, () => seen.push(loop.now())));
  await loop.run();
  expect(seen).toEqual([10]);
});
