import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countValues } from '../../../src/http/count-values.ts';

function valuesIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1;
  return 1 + Object.values(value).reduce((sum: number, one) => sum + valuesIn(one), 0);
}

test('no text holds more values than are counted, and few less', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(2), (value, space) => {
      const counted = countValues(JSON.stringify(value, null, space));
      expect(counted).toBeGreaterThanOrEqual(valuesIn(value));
      // An empty array or object counts as if something were in it.
      expect(counted).toBeLessThanOrEqual(2 * valuesIn(value));
    }),
  );
});

test('what stands in a string separates nothing', () => {
  for (const text of [',,,[[[{{{', '"', '\\', '\\"', '\\\\",', 'a"b,c"d'])
    expect(countValues(JSON.stringify(text))).toBe(1);
});

test('a text that is no JSON is counted, too', () => {
  for (const text of ['', '"', '"\\', '[[[', '\\"']) expect(countValues(text)).toBeLessThanOrEqual(4);
});
