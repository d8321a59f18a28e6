import { expect, test } from 'vitest';
import { duration, fineDuration } from '../../../src/domain/duration.ts';

test.each([
  [-5, '0 s', '0 ms'],
  [349.6, '0 s', '350 ms'],
  [4_249, '4 s', '4.2 s'],
  [41_900, '41 s', '41.9 s'],
  [59_949, '59 s', '59.9 s'],
  [59_950, '59 s', '1 min 0 s'],
  [185_000, '3 min 5 s', '3 min 5 s'],
  [7_440_000, '2 h 4 min', '2 h 4 min'],
])('%i ms are %s, or %s where it may be short', (ms, text, fine) => {
  expect([duration(ms), fineDuration(ms)]).toEqual([text, fine]);
});
