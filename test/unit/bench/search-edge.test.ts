import { expect, test } from 'vitest';
import { searchEdge } from '../../../bench/scale/search-edge.ts';

const SEARCH = { ceiling: 1_000, enough: 0.99, samples: { few: 3, many: 30 } };

test.each([1, 2, 7, 22, 98, 650, 999])('what is served up to %i is found', async (edge) => {
  // Falls off evenly, a share of 0.99 at the edge.
  const found = await searchEdge(SEARCH, async (rate) => 0.99 - (rate - edge) / 5_000);
  expect(Math.abs(found - edge)).toBeLessThanOrEqual(1);
});

test.each([
  ['nothing, where not even one is served', 0, 0],
  ['the ceiling, where all are', 1, 1_000],
])('%s', async (_, share, found) => {
  expect(await searchEdge(SEARCH, async () => share)).toBe(found);
});

test('few samples are wrong by chance: where many disagree, they decide', async () => {
  const shareAt = async (rate: number, samples: number) => (rate <= (samples === 3 ? 60 : 98) ? 1 : 0);
  expect(await searchEdge(SEARCH, shareAt)).toBeGreaterThanOrEqual(94);
  expect(await searchEdge(SEARCH, shareAt)).toBeLessThanOrEqual(98);
});

test('few samples that are all lost by chance are no answer', async () => {
  const found = await searchEdge(SEARCH, async (rate, samples) => (samples === 3 || rate > 50 ? 0 : 1));
  expect(found).toBe(50);
});
