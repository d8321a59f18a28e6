import { describe, expect, test } from 'vitest';
import { newId } from '../../../src/domain/clock.ts';
import {
  afterWebhookTry,
  isReceiverInTrouble,
  receiverPauseMs,
  retryAfterMs,
  spreadOf,
  WEBHOOK_TIMING,
  webhookLeaseMs,
} from '../../../src/domain/webhook-rule.ts';

const HOUR = 3_600_000;
const after = (
  n: number,
  http_status: number | null,
  more: { retryAfterMs?: number; spread?: number } = {},
) => {
  const { spread = 0, ...rest } = more;
  const result = { http_status, error: null, duration_ms: 1, ...rest };
  return afterWebhookTry(WEBHOOK_TIMING, { n, result, spread });
};

describe('after a try', () => {
  test.each([200, 201, 202, 204, 299])('HTTP %d is delivered', (status) =>
    expect(after(1, status)).toEqual({ state: 'delivered' }),
  );
  test.each([null, 100, 199, 300, 301, 302, 307, 308, 400, 401, 404, 429, 500, 503])(
    '%s is tried again',
    (status) => expect(after(1, status)).toEqual({ state: 'pending', waitMs: 5_000 }),
  );
  test('410 ends the address, whichever try it is', () => {
    expect([after(1, 410), after(10, 410)]).toEqual([{ state: 'gone' }, { state: 'gone' }]);
  });
  test('ten tries are spread over 75 hours and 35 minutes, then it has failed', () => {
    const waits: number[] = [];
    for (let n = 1; ; n++) {
      const verdict = after(n, 500);
      if (verdict.state !== 'pending') {
        expect([n, verdict.state]).toEqual([10, 'failed']);
        break;
      }
      waits.push(verdict.waitMs);
    }
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
    expect(waits.reduce((sum, wait) => sum + wait)).toBe(75 * HOUR + 35 * 60_000 + 5_000);
  });
  test('a wait is longer by up to a tenth, and never shorter', () => {
    expect([after(2, 500, { spread: 0 }), after(2, 500, { spread: 1 })]).toEqual([
      { state: 'pending', waitMs: 300_000 },
      { state: 'pending', waitMs: 330_000 },
    ]);
  });
  test('a receiver may ask for more time than the schedule gives, for less it may not, nor for more than a day', () => {
    const wait = (asked: number) => after(2, 503, { retryAfterMs: asked });
    expect(wait(HOUR)).toEqual({ state: 'pending', waitMs: HOUR });
    expect(wait(1_000)).toEqual({ state: 'pending', waitMs: 300_000 });
    expect(wait(1_000 * HOUR)).toEqual({ state: 'pending', waitMs: 24 * HOUR });
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 28, 12);
  test.each<[string, number | undefined]>([
    ['0', 0],
    ['120', 120_000],
    ['Sat, 28 Nov 2026 12:01:30 GMT', 90_000],
    ['Sat, 28 Nov 2026 11:00:00 GMT', 0],
    ['1.5', undefined],
    ['-1', undefined],
    ['soon', undefined],
    ['2026', 2_026_000],
    ['2026-11-28', undefined],
    ['', undefined],
    ['99999999999999999999', undefined],
  ])('"%s" asks for %s ms', (header, ms) => expect(retryAfterMs(503, header, now)).toBe(ms));
  test('counts for 429, 502, 503 and 504 only', () => {
    const statuses = [200, 301, 400, 429, 500, 502, 503, 504];
    expect(statuses.filter((status) => retryAfterMs(status, '1', now) === 1_000)).toEqual([
      429, 502, 503, 504,
    ]);
    expect(retryAfterMs(503, undefined, now)).toBeUndefined();
  });
});

test('tries of many deliveries are spread evenly, and each one always lies at the same place', () => {
  const ids = Array.from({ length: 2_000 }, () => newId('msg'));
  for (const n of [1, 2, 9, 25, 26, 27, 400]) {
    const spreads = ids.map((id) => spreadOf(id, n));
    expect(spreads).toEqual(ids.map((id) => spreadOf(id, n)));
    expect(Math.min(...spreads)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...spreads)).toBeLessThanOrEqual(1);
    const mean = spreads.reduce((sum, spread) => sum + spread) / ids.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  }
});

test('a receiver in trouble is paused for longer each time, but never for as long as the delivery itself waits', () => {
  expect([0, 1, 2, 3, 7, 100].map(receiverPauseMs)).toEqual([0, 1_000, 2_000, 4_000, 60_000, 60_000]);
  for (const [i, wait] of WEBHOOK_TIMING.retryMs.entries()) expect(receiverPauseMs(i + 1)).toBeLessThan(wait);
  const troubled = [null, 200, 404, 429, 500, 502, 503, 504].filter((http_status) =>
    isReceiverInTrouble({ http_status, error: null, duration_ms: 0 }),
  );
  expect(troubled).toEqual([null, 429, 502, 503, 504]);
});

test('a lease outlives the longest try', () => {
  expect(webhookLeaseMs(WEBHOOK_TIMING)).toBeGreaterThan(WEBHOOK_TIMING.timeoutMs);
});
