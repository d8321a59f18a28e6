import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR_MS } from '../../../src/domain/pacing.ts';
import { openStore, type Store } from '../../../src/store/store.ts';

const NOW = 10 * HOUR_MS;
let dir: string;
let file: string;
let store: Store;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'errand-pacing-'));
  file = join(dir, 'errand.sqlite');
  store = await openStore(file, { url: 'http://app.test', onChange: () => {} });
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true });
});

const take = (installationId: number, writes: number, now: number) =>
  store.takeWrites({ installationId, writes, now });

test('replicas that take at the same time take together what one may take', async () => {
  const replicas = [1, 2, 3].map(() => fork(join(import.meta.dirname, 'pacing-taker.ts'), [file, '7']));
  const answers = () => Promise.all(replicas.map(async (replica) => (await once(replica, 'message'))[0]));
  await answers();
  const takenAt = async (now: number) => {
    const taken = answers();
    for (const replica of replicas) replica.send(now);
    return (await taken).reduce((sum, one) => sum + one, 0);
  };
  const taken = [];
  for (const now of [NOW, NOW + 59_999, NOW + 60_000, NOW + 120_000]) taken.push(await takenAt(now));
  const exits = replicas.map((replica) => once(replica, 'exit'));
  for (const replica of replicas) replica.disconnect();
  await Promise.all(exits);
  expect(taken).toEqual([8, 0, 8, 8]);
});

test('what does not fit is told when it will, and is not taken', async () => {
  expect(await take(1, 57, NOW)).toEqual({ taken: true });
  expect(await take(1, 4, NOW + 10)).toEqual({ taken: false, until: NOW + 60_000 });
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
  expect(await store.pausedUntil(1)).toBe(NOW + 5_000);
  expect(await take(1, 1, NOW)).toEqual({ taken: false, until: NOW + 5_000 });
  expect(await take(2, 1, NOW)).toEqual({ taken: true });
  await store.pauseInstallation({ installationId: 1, until: NOW + 9_000 });
  expect(await take(1, 1, NOW + 8_999)).toEqual({ taken: false, until: NOW + 9_000 });
  expect(await take(1, 1, NOW + 9_000)).toEqual({ taken: true });
});

test('writes that count no more are thrown away, of whatever installation', async () => {
  await take(1, 5, NOW);
  await take(2, 5, NOW + 1);
  await take(3, 1, NOW + HOUR_MS);
  expect(await store.recentWrites(1)).toEqual([]);
  expect(await store.recentWrites(2)).toHaveLength(1);
});
