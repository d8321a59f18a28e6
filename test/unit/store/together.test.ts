import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreUnavailable } from '../../../src/store/store-unavailable.ts';
import { together } from '../../../src/store/together.ts';

/** Answers each with its double and keeps what it was given at a time; throws for groups with a number of `bad`. */
function doubling(bad: Record<number, Error> = {}) {
  const groups: number[][] = [];
  const double = together(async (all: number[]) => {
    groups.push(all);
    for (const one of all) if (bad[one]) throw bad[one];
    return all.map((one) => (one < 0 ? new RangeError(`${one}`) : 2 * one));
  });
  return { groups, double };
}

test('what comes at the same time is done in one, and each hears of its own', async () => {
  const { groups, double } = doubling();
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
  expect(groups).toEqual([[1, 2, 3]]);
});

describe('one by one in turns of the event loop, as new connections come', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  async function oneByOne(turnMs: number) {
    const { groups, double } = doubling();
    const doubled: Promise<number>[] = [];
    for (let n = 0; n < 20; n++) {
      doubled.push(double(n));
      await setImmediate();
      vi.advanceTimersByTime(turnMs);
    }
    await Promise.all(doubled);
    return groups;
  }

  test('they are done in one', async () => {
    expect(await oneByOne(0)).toEqual([Array.from({ length: 20 }, (_, n) => n)]);
  });

  test('more than one group takes are stored once all have come', async () => {
    let come = 0;
    const comeBefore: number[] = [];
    const note = together(async (all: number[]) => {
      comeBefore.push(come);
      return all;
    });
    const noted: Promise<number>[] = [];
    for (; come < 250; come++) {
      noted.push(note(come));
      await setImmediate();
    }
    await Promise.all(noted);
    expect(comeBefore).toEqual([250, 250, 250]);
  });

  test('of those who come without end, some are stored all the same', async () => {
    const { groups, double } = doubling();
    const doubled: Promise<number>[] = [];
    for (let n = 0; groups.length === 0; n++) {
      doubled.push(double(n));
      await setImmediate();
      vi.advanceTimersByTime(0.04);
    }
    expect(doubled.length).toBeGreaterThan(100);
    expect(doubled.length).toBeLessThan(600);
    await Promise.all(doubled);
  });

  test('who comes alone waits for one turn, where turns are long', async () => {
    const { groups, double } = doubling();
    const doubled = double(1);
    vi.advanceTimersByTime(8);
    await setImmediate();
    expect(groups).toEqual([[1]]);
    await doubled;
  });

  test('nobody waits long for others, where turns are long', async () => {
    const groups = await oneByOne(5);
    expect(groups.flat()).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(Math.max(...groups.map(({ length }) => length))).toBeLessThan(6);
  });
});

test('those who failed together are tried one by one at once: nobody joins them', async () => {
  const { groups, double } = doubling({ 7: new Error('a bad one') });
  let isOver = false;
  const told = Promise.allSettled(Array.from({ length: 60 }, (_, n) => double(n))).then(() => {
    isOver = true;
  });
  let turns = 0;
  for (; !isOver; turns++) await setImmediate();
  await told;
  expect(groups).toHaveLength(61);
  expect(turns).toBeLessThan(20);
});

test('one that is refused is told so, and the others are done', async () => {
  const { double } = doubling();
  const [bad, good] = await Promise.allSettled([double(-1), double(2)]);
  expect([bad, good]).toEqual([
    { status: 'rejected', reason: new RangeError('-1') },
    { status: 'fulfilled', value: 4 },
  ]);
});

test('what is wrong with one harms no other', async () => {
  const { groups, double } = doubling({ 2: new Error('a bad one') });
  const told = await Promise.allSettled([1, 2, 3].map(double));
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(groups).toEqual([[1, 2, 3], [1], [2], [3]]);
});

describe('a store that is away', () => {
  const away = new StoreUnavailable(new Error('away'));
  const refused = { status: 'rejected', reason: away };

  test('is asked once for all who wait, and anew for who comes then', async () => {
    const { groups, double } = doubling({ 1: away });
    const all = Array.from({ length: 250 }, (_, n) => n);
    const told = await Promise.allSettled(all.map(double));
    expect(told).toEqual(all.map(() => refused));
    expect(groups).toHaveLength(1);
    expect(await double(250)).toBe(500);
  });

  test('is not asked again for those who failed together before it was', async () => {
    const { groups, double } = doubling({ 1: away, 2: new Error('a bad one') });
    const told = await Promise.allSettled([2, 1, 3].map(double));
    expect(told).toEqual([{ status: 'rejected', reason: new Error('a bad one') }, refused, refused]);
    expect(groups).toEqual([[2, 1, 3], [2], [1]]);
    // Nobody is suspected any more.
    await Promise.all([4, 5].map(double));
    expect(groups.at(-1)).toEqual([4, 5]);
  });
});

test('more than one statement can take are several groups, and none is left out', async () => {
  const { groups, double } = doubling();
  const all = Array.from({ length: 250 }, (_, n) => n);
  expect(await Promise.all(all.map(double))).toEqual(all.map((n) => 2 * n));
  expect(groups.map(({ length }) => length)).toEqual([100, 100, 50]);
});
