import { expect, test } from 'vitest';
import { CALLBACK_RETRY_MS } from '../../../src/domain/callback-rule.ts';
import { giveUpAt, LOCAL_TIMING, mayTryAgain, PRODUCTION_TIMING } from '../../../src/domain/site-timing.ts';

test.each([PRODUCTION_TIMING, LOCAL_TIMING])(
  'a job is given up early enough to be told of within ten minutes, all retries included',
  (timing) => {
    const retries = CALLBACK_RETRY_MS.reduce((sum, wait) => sum + wait, 0);
    expect(giveUpAt(timing, 0) + retries).toBeLessThan(600_000);
  },
);

test('another attempt is made only while there is time and attempts are left', () => {
  const timing = PRODUCTION_TIMING;
  const last = giveUpAt(timing, 0) - timing.attemptMs;
  expect(mayTryAgain(timing, 0, 1, last)).toBe(true);
  expect(mayTryAgain(timing, 0, 1, last + 1)).toBe(false);
  expect(mayTryAgain(timing, 0, timing.maxAttempts, 0)).toBe(false);
});
