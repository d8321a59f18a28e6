import { expect, test } from 'vitest';
import { afterTry } from '../../../src/domain/callback-rule.ts';

test('only 200 is delivered; anything else is tried again after 1, 2, 4, 8 and 16 seconds and then given up', () => {
  for (const http_status of [null, 201, 204, 302, 400, 404, 429, 500, 503]) {
    const verdicts = [1, 2, 3, 4, 5, 6].map((n) => afterTry(n, { http_status }));
    expect(verdicts).toEqual([
      ...[1_000, 2_000, 4_000, 8_000, 16_000].map((waitMs) => ({ state: 'pending', waitMs })),
      { state: 'failed' },
    ]);
  }
  for (const n of [1, 6]) expect(afterTry(n, { http_status: 200 })).toEqual({ state: 'delivered' });
});
