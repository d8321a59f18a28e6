import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { systemClock } from '../../../src/domain/clock.ts';
import { commonClock } from '../../../src/store/common-clock.ts';
import { isPostgres } from '../../../src/store/open-database.ts';
import { openStore } from '../../../src/store/store.ts';
import { newStoreAddress } from '../../fakes/store-address.ts';

const HOUR_MS = 3_600_000;
/** Answers take their time, and tests theirs. */
const SOON_MS = 5_000;

let logged: string[];
const log = pino({}, { write: (line: string) => void logged.push(JSON.parse(line).msg) });
beforeEach(() => {
  logged = [];
});

const isNow = (ms: number) => Math.abs(ms - Date.now()) < SOON_MS;
const ahead = (ms: number) => ({ now: () => Date.now() + ms });
const server = (ms: () => number | null) => ({ serverTime: async () => ms() });

test('a machine whose clock is wrong goes by that of its database, and says so; a file has none', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'errand-clock-'));
  const where = await newStoreAddress(dir);
  const store = await openStore(where, { url: 'http://app.test', onChange: () => {} });
  const clock = await commonClock({ store, own: ahead(HOUR_MS), log });
  await clock.follow?.();
  const isShared = isPostgres(where);
  expect(isNow(clock.now())).toBe(isShared);
  expect(isNow(clock.now() - HOUR_MS)).toBe(!isShared);
  expect(logged).toEqual(
    isShared ? ["this machine's clock, or the database's, is wrong: the database's is gone by"] : [],
  );
  await store.close();
  rmSync(dir, { recursive: true });
});

test('whoever sets the clock of the machine while the App runs moves nothing', async () => {
  let set = 0;
  const own = { now: () => Date.now() + set };
  const clock = await commonClock({ store: server(() => Date.now()), own, log });
  set = -HOUR_MS;
  expect(isNow(clock.now())).toBe(true);
  await clock.follow?.();
  expect(isNow(clock.now())).toBe(true);
  expect(logged).toEqual([]);
});

test('where the clock of the database is set, its Apps follow', async () => {
  let set = 0;
  const clock = await commonClock({ store: server(() => Date.now() + set), own: systemClock, log });
  set = -HOUR_MS;
  expect(isNow(clock.now())).toBe(true);
  await clock.follow?.();
  expect(isNow(clock.now() + HOUR_MS)).toBe(true);
  expect(logged[0]).toBe('the clock of the database was set, or this machine slept');
});

test('an answer that took its time moves nothing, nor does one that does not come', async () => {
  const answers = Array(2).fill(async () => Date.now());
  const clock = await commonClock({
    store: { serverTime: () => answers.pop()?.() ?? Promise.reject(new Error('away')) },
    own: systemClock,
    log,
  });
  const before = clock.now() - performance.now();
  answers.push(async () => {
    const asked = Date.now();
    await sleep(1_500);
    return asked;
  });
  await clock.follow?.();
  await expect(clock.follow?.()).rejects.toThrow('away');
  expect(Math.abs(clock.now() - performance.now() - before)).toBeLessThan(2);
});

test('times are whole milliseconds, and never go back by themselves', async () => {
  const clock = await commonClock({ store: server(() => Date.now()), own: systemClock, log });
  let last = clock.now();
  for (let i = 0; i < 1_000; i++) {
    const now = clock.now();
    expect(Number.isInteger(now) && now >= last).toBe(true);
    last = now;
    if (i % 100 === 0) await clock.follow?.();
  }
});

/** Time that only the test lets pass. */
function stopTime(): void {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
}

test('how long a database takes to connect to makes its time no other', async () => {
  stopTime();
  let isConnected = false;
  const serverTime = async () => {
    if (!isConnected) vi.advanceTimersByTime(8_000);
    isConnected = true;
    return Date.now();
  };
  const clock = await commonClock({ store: { serverTime }, own: systemClock, log });
  expect(clock.now()).toBe(Date.now());
});

test.each([true, false])(
  'a clock that is set back by a little stands still until that is made up for; is it a database: %s',
  async (isDatabase) => {
    stopTime();
    let set = 0;
    const theirs = () => Date.now() + set;
    const clock = await commonClock({
      store: server(() => (isDatabase ? theirs() : null)),
      own: isDatabase ? systemClock : { now: theirs },
      log,
    });
    const before = clock.now();
    set = -3_000;
    await clock.follow?.();
    expect(clock.now()).toBe(before);
    vi.advanceTimersByTime(2_000);
    expect(clock.now()).toBe(before);
    vi.advanceTimersByTime(2_000);
    expect(clock.now()).toBe(theirs());
    set -= 6_000;
    await clock.follow?.();
    expect(clock.now()).toBe(theirs());
  },
);
