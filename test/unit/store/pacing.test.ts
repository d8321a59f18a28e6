import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../src/domain/duration.ts';
import type { Writes } from '../../../src/domain/pacing.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { newStoreAddress } from '../../fakes/store-address.ts';
import type { WantedWrites } from './pacing-taker.ts';

const NOW = 10 * HOUR_MS;
let dir: string;
let file: string;
let store: Store;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'errand-pacing-'));
  file = await newStoreAddress(dir);
  store = await openStore(file, { url: 'http://app.test', onChange: () => {} });
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true });
});

const take = (installationId: number, writes: number, now: number) =>
  store.takeWrites({ installationId, writes, now });

interface Replicas extends AsyncDisposable {
  /** How often each of them has taken, all at the same time. */
  take(wanted: WantedWrites): Promise<number[]>;
}

async function startReplicas(count: number): Promise<Replicas> {
  const replicas = Array.from({ length: count }, () =>
    fork(join(import.meta.dirname, 'pacing-taker.ts'), [file]),
  );
  const answers = () => Promise.all(replicas.map(async (replica) => (await once(replica, 'message'))[0]));
  await answers();
  return {
    take(wanted) {
      const taken = answers();
      for (const replica of replicas) replica.send(wanted);
      return taken;
    },
    async [Symbol.asyncDispose]() {
      const exits = replicas.map((replica) => once(replica, 'exit'));
      for (const replica of replicas) replica.disconnect();
      await Promise.all(exits);
    },
  };
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

describe('replicas', () => {
  test('that take at the same time take together what one may take', async () => {
    await using replicas = await startReplicas(3);
    const takenAt = async (now: number) =>
      sum(await replicas.take({ installationId: 7, writes: 7, now, times: 100 }));
    const taken = [];
    for (const now of [NOW, NOW + 59_999, NOW + 60_000, NOW + 120_000]) taken.push(await takenAt(now));
    expect(taken).toEqual([8, 0, 8, 8]);
  });

  test('keep together to every minute and every hour, whatever they want when', async () => {
    await using replicas = await startReplicas(2);
    const wishes = fc.array(fc.record({ gapMs: fc.nat(90_000), writes: fc.integer({ min: 1, max: 60 }) }), {
      minLength: 30,
      maxLength: 60,
    });
    let installationId = 0;
    await fc.assert(
      fc.asyncProperty(wishes, async (wanted) => {
        installationId += 1;
        const log: Writes[] = [];
        let now = NOW + installationId * 2 * HOUR_MS;
        for (const { gapMs, writes } of wanted) {
          now += gapMs;
          const taken = sum(await replicas.take({ installationId, writes, now, times: 1 }));
          log.push({ at: now, writes: taken * writes });
        }
        for (const { at: end } of log) {
          const within = (ms: number) =>
            sum(log.filter(({ at }) => at > end - ms && at <= end).map(({ writes }) => writes));
          expect(within(60_000)).toBeLessThanOrEqual(60);
          expect(within(HOUR_MS)).toBeLessThanOrEqual(450);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('keep the silence that another one was asked for', async () => {
    await using replicas = await startReplicas(2);
    const taken = (now: number) => replicas.take({ installationId: 1, writes: 1, now, times: 1 });
    await store.pauseInstallation({ installationId: 1, until: NOW + 30_000 });
    expect([await taken(NOW), await taken(NOW + 29_999)]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(await taken(NOW + 30_000)).toEqual([1, 1]);
  });
});

test('what does not fit is told when it will, and is not taken', async () => {
  expect(await take(1, 57, NOW)).toEqual({ taken: true });
  expect(await take(1, 4, NOW + 10)).toEqual({ taken: false, until: NOW + 60_000, isPaused: false });
  expect(await take(1, 3, NOW + 10)).toEqual({ taken: true });
  expect(await store.recentWrites(1)).toEqual([
    { at: NOW, writes: 57 },
    { at: NOW + 10, writes: 3 },
  ]);
});

test('each installation has a budget of its own', async () => {
  await take(1, 60, NOW);
  expect((await take(1, 1, NOW)).taken).toBe(false);
  expect((await take(2, 60, NOW)).taken).toBe(true);
});

test('a pause only grows, stops its installation and no other, and ends by itself', async () => {
  await store.pauseInstallation({ installationId: 1, until: NOW + 5_000 });
  await store.pauseInstallation({ installationId: 1, until: NOW + 2_000 });
  expect(await store.pausedUntil({ installationId: 1, now: NOW })).toBe(NOW + 5_000);
  expect(await store.pausedUntil({ installationId: 1, now: NOW + 5_000 })).toBeUndefined();
  expect(await take(1, 1, NOW)).toEqual({ taken: false, until: NOW + 5_000, isPaused: true });
  expect(await take(2, 1, NOW)).toEqual({ taken: true });
  await store.pauseInstallation({ installationId: 1, until: NOW + 9_000 });
  expect(await take(1, 1, NOW + 8_999)).toMatchObject({ taken: false, until: NOW + 9_000 });
  expect(await take(1, 1, NOW + 9_000)).toEqual({ taken: true });
});

test('writes that count no more are thrown away, of whatever installation', async () => {
  await take(1, 5, NOW);
  await take(2, 5, NOW + 1);
  await take(3, 1, NOW + HOUR_MS);
  expect(await store.recentWrites(1)).toEqual([]);
  expect(await store.recentWrites(2)).toHaveLength(1);
});

describe('a clock that was ahead and has been put right', () => {
  const DAY_MS = 24 * HOUR_MS;

  test('keeps nobody waiting for longer than the writes would that it made', async () => {
    await take(1, 60, NOW + DAY_MS);
    expect(await take(1, 1, NOW)).toMatchObject({ taken: false, until: NOW + 60_000 });
    expect(await take(1, 1, NOW + 59_999)).toMatchObject({ taken: false, until: NOW + 60_000 });
    expect(await take(1, 60, NOW + 60_000)).toEqual({ taken: true });
  });

  test('leaves no pause that would last for longer than GitHub’s limits, nor one that hides those to come', async () => {
    const pausedAt = (now: number) => store.pausedUntil({ installationId: 1, now });
    await store.pauseInstallation({ installationId: 1, until: NOW + DAY_MS });
    expect(await pausedAt(NOW)).toBeUndefined();
    expect(await take(1, 1, NOW)).toEqual({ taken: true });
    await store.pauseInstallation({ installationId: 1, until: NOW + HOUR_MS });
    expect(await pausedAt(NOW)).toBe(NOW + HOUR_MS);
  });
});

test('what a replica has written and paused whose clock is some seconds ahead counts as it says', async () => {
  await take(1, 60, NOW + 5_000);
  expect(await take(1, 1, NOW)).toMatchObject({ taken: false, until: NOW + 65_000 });
  await store.pauseInstallation({ installationId: 2, until: NOW + 5_000 + HOUR_MS });
  expect(await take(2, 1, NOW)).toMatchObject({ taken: false, until: NOW + 5_000 + HOUR_MS });
});
