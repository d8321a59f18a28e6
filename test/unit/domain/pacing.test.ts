import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../src/domain/duration.ts';
import {
  expectedWaitMs,
  type Line,
  nextAllowed,
  SITE_WRITES,
  WRITES_PER_HOUR,
  WRITES_PER_MINUTE,
  type Writes,
} from '../../../src/domain/pacing.ts';

const MINUTE_MS = 60_000;
const NOW = 10 * HOUR_MS;
const WINDOWS = [
  { ms: MINUTE_MS, most: WRITES_PER_MINUTE },
  { ms: HOUR_MS, most: WRITES_PER_HOUR },
];

const writesIn = (log: readonly Writes[], after: number, until: number) =>
  log.filter(({ at }) => at > after && at <= until).reduce((sum, { writes }) => sum + writes, 0);

/** Whether `wanted` more at `at` leave every window as it has to be, counted anew. */
const fits = (log: readonly Writes[], wanted: number, at: number) =>
  WINDOWS.every(({ ms, most }) => {
    const before = writesIn(log, at - ms, at);
    return before + wanted <= most || (wanted > most && before === 0);
  });

const logs = fc
  .array(
    fc.record({
      at: fc.integer({ min: NOW - HOUR_MS + 1, max: NOW }),
      writes: fc.integer({ min: 1, max: 40 }),
    }),
  )
  .map((log) => log.toSorted((a, b) => a.at - b.at));

/** What somebody who keeps to the budget has written. */
const honestLogs = fc
  .array(fc.record({ gapMs: fc.nat({ max: 40_000 }), writes: fc.constantFrom(1, 4, 7) }), { maxLength: 120 })
  .map((wanted) => {
    const log: Writes[] = [];
    let at = NOW - HOUR_MS + 1;
    for (const { gapMs, writes } of wanted) {
      at = nextAllowed(log, writes, at + gapMs);
      log.push({ at, writes });
    }
    return log.filter((one) => one.at <= NOW);
  });

describe('the next time at which writes are allowed', () => {
  test('is the first one that every minute and every hour bear', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 500 }), (log, wanted) => {
        const at = nextAllowed(log, wanted, NOW);
        expect(at).toBeGreaterThanOrEqual(NOW);
        expect(fits(log, wanted, at)).toBe(true);
        if (at > NOW) expect(fits(log, wanted, at - 1)).toBe(false);
      }),
    );
  });

  test('keeps whoever obeys it below both limits, whatever is wanted when', () => {
    const wanted = fc.array(
      fc.record({ gapMs: fc.nat({ max: 120_000 }), writes: fc.integer({ min: 1, max: 60 }) }),
      {
        maxLength: 80,
      },
    );
    fc.assert(
      fc.property(wanted, (all) => {
        const log: Writes[] = [];
        let now = NOW;
        for (const { gapMs, writes } of all) {
          now = nextAllowed(log, writes, now + gapMs);
          log.push({ at: now, writes });
        }
        for (const { at } of log)
          for (const { ms, most } of WINDOWS) expect(writesIn(log, at - ms, at)).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('is not never: more than is allowed at all has to wait for an empty hour and no longer', () => {
    expect(nextAllowed([], 1_000, NOW)).toBe(NOW);
    expect(nextAllowed([{ at: NOW - 5, writes: 1 }], 1_000, NOW)).toBe(NOW - 5 + HOUR_MS);
    expect(nextAllowed([{ at: NOW - 5, writes: 1 }], WRITES_PER_MINUTE + 1, NOW)).toBe(NOW - 5 + MINUTE_MS);
  });

  test('counts what another machine, whose clock is ahead, has written', () => {
    const log = [{ at: NOW + 300, writes: WRITES_PER_MINUTE }];
    expect(nextAllowed(log, 1, NOW)).toBe(NOW + 300 + MINUTE_MS);
  });
});

describe('the expected wait', () => {
  const idle: Line = { ahead: 0, log: [], pausedUntil: 0, running: 0, atOnce: 500, typicalMs: 60_000 };

  test.each<[string, Partial<Line>, number]>([
    ['nobody is before it', {}, 0],
    ['the budget of a minute is enough for those before it', { ahead: 14 }, 0],
    ['the budget of a minute is used up by those before it', { ahead: 15 }, 60_000],
    ['those before it take an hour and more', { ahead: 112 + 15 }, HOUR_MS + 60_000],
    ['GitHub wants silence', { pausedUntil: NOW + 90_500 }, 91_000],
    ['it comes after the silence and those before it', { pausedUntil: NOW + 90_000, ahead: 15 }, 150_000],
    ['all places are taken', { running: 3, atOnce: 3 }, 60_000],
    ['all places are taken twice over', { running: 3, atOnce: 3, ahead: 3 }, 120_000],
    ['there is a place left', { running: 2, atOnce: 3 }, 0],
    ['fewer sites are allowed at once than there are', { running: 9, atOnce: 3 }, 180_000],
  ])('%s', (_, changes, waitMs) => {
    expect(expectedWaitMs({ ...idle, ...changes }, NOW)).toBe(waitMs);
  });

  const lines = fc.record({
    ahead: fc.nat({ max: 300 }),
    log: honestLogs,
    pausedUntil: fc.integer({ min: NOW - 1_000, max: NOW + HOUR_MS }),
    running: fc.nat({ max: 30 }),
    atOnce: fc.integer({ min: 1, max: 20 }),
    typicalMs: fc.integer({ min: 1, max: 600_000 }),
  });

  test('never falls with the number of jobs before it', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 100 }), (line, more) => {
        const later = expectedWaitMs({ ...line, ahead: line.ahead + more }, NOW);
        expect(later).toBeGreaterThanOrEqual(expectedWaitMs(line, NOW));
      }),
    );
  });

  test('is what sending the line job by job takes', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const log = [...line.log];
        let at = Math.max(NOW, line.pausedUntil);
        for (let job = 0; job <= line.ahead; job++) {
          at = nextAllowed(log, SITE_WRITES.first, at);
          log.push({ at, writes: SITE_WRITES.first });
        }
        const waitMs = expectedWaitMs({ ...line, atOnce: Number.POSITIVE_INFINITY }, NOW);
        expect(waitMs).toBe(Math.ceil((at - NOW) / 1_000) * 1_000);
      }),
      { numRuns: 50 },
    );
  });

  /** When the last of the line is dispatched where places and budget are both waited for, those under way having just begun. */
  function dispatchedAt({ ahead, log, pausedUntil, running, atOnce, typicalMs }: Line): number {
    const planned = [...log];
    const ends = Array<number>(running).fill(NOW + typicalMs);
    let at = Math.max(NOW, pausedUntil);
    for (let job = 0; job <= ahead; job++) {
      for (;;) {
        at = nextAllowed(planned, SITE_WRITES.first, at);
        const underWay = ends.filter((end) => end > at);
        if (underWay.length < atOnce) break;
        at = Math.min(...underWay);
      }
      planned.push({ at, writes: SITE_WRITES.first });
      ends.push(at + typicalMs);
    }
    return at;
  }

  test('is never too long, and half of what it takes at least', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const line = { ...given, running: Math.min(given.running, given.atOnce) };
        const takesMs = dispatchedAt(line) - NOW;
        const waitMs = expectedWaitMs(line, NOW);
        expect(waitMs).toBeLessThanOrEqual(Math.ceil(takesMs / 1_000) * 1_000);
        expect(waitMs * 2).toBeGreaterThanOrEqual(takesMs);
      }),
      { numRuns: 50 },
    );
  });
});
