import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPulse } from '../../../src/streams/pulse.ts';

test('each is called once in a period, the first time nearly a period after it came, and never again once removed', async () => {
  const everyMs = 320;
  const pulse = createPulse({ everyMs });
  const members = Array.from({ length: 50 }, () => ({ came: 0, beats: [] as number[], remove: () => {} }));
  for (const member of members) {
    member.came = performance.now();
    member.remove = pulse.add(() => member.beats.push(performance.now()));
    await sleep(7);
  }
  await sleep(everyMs * 2.5);
  for (const member of members) member.remove();
  const counts = members.map(({ beats }) => beats.length);
  await sleep(everyMs * 1.5);
  expect(members.map(({ beats }) => beats.length)).toEqual(counts);
  for (const { came, beats } of members) {
    expect(beats.length).toBeGreaterThanOrEqual(2);
    const gaps = beats.map((beat, index) => beat - (beats[index - 1] ?? came));
    expect(Math.min(...gaps)).toBeGreaterThan(everyMs * 0.8);
    // A busy machine makes timers late.
    expect(Math.max(...gaps)).toBeLessThan(everyMs * 1.6);
  }
});

test('who removes itself or another one while it is called disturbs nobody', async () => {
  const pulse = createPulse({ everyMs: 32 });
  let calls = 0;
  const removals: (() => void)[] = [];
  for (let index = 0; index < 10; index++) {
    removals.push(
      pulse.add(() => {
        calls += 1;
        removals[index]?.();
        removals[(index + 5) % 10]?.();
      }),
    );
  }
  await sleep(200);
  expect(calls).toBe(5);
});
