import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { type SharedChanges, shareChanges } from '../../src/store/postgres/share-changes.ts';
import { ask } from './ask.ts';

const NAME = 'errand-share-changes';
const address = new URL(inject('postgres') ?? '');
address.searchParams.set('application_name', NAME);
const url = address.href;
const server = inject('postgres') ?? '';

interface Replica {
  changes: SharedChanges;
  heard: string[][];
  missed: number;
}
let replicas: Replica[];
beforeEach(async () => {
  replicas = await Promise.all([start(), start()]);
});
afterEach(async () => {
  await Promise.all(replicas.map(({ changes }) => changes.close()));
});

async function start(at = url): Promise<Replica> {
  const replica: Omit<Replica, 'changes'> = { heard: [], missed: 0 };
  const changes = await shareChanges({
    url: at,
    onChange: (ids) => void replica.heard.push([...ids].sort()),
    onMissed: () => void replica.missed++,
  });
  return Object.assign(replica, { changes });
}

const KILL = 'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1';

test('what changes in one replica is told at once there, and in the other', async () => {
  const [one, other] = replicas as [Replica, Replica];
  one.changes.tell(new Set(['a', 'b']));
  expect(one.heard).toContainEqual(['a', 'b']);
  await vi.waitFor(() => expect(other.heard).toContainEqual(['a', 'b']));
});

test('any number of changes is told, each once', async () => {
  const [one, other] = replicas as [Replica, Replica];
  const ids = Array.from({ length: 1_000 }, (_, n) => `many_${String(n).padStart(30, '0')}`);
  // Others may use the same server.
  const isOne = (id: string) => id.startsWith('many_');
  for (const id of ids) one.changes.tell(new Set([id]));
  await vi.waitFor(() => expect(other.heard.flat().filter(isOne).sort()).toEqual(ids));
});

test('when a lost connection is back, everybody looks, because something was missed', async () => {
  expect(await ask(server, KILL, [NAME])).toHaveLength(2);
  for (const replica of replicas) await vi.waitFor(() => expect(replica.missed).toBeGreaterThan(0), 10_000);
  const [one, other] = replicas as [Replica, Replica];
  one.changes.tell(new Set(['later']));
  await vi.waitFor(() => expect(other.heard.flat()).toContain('later'));
});

test('whoever closes while a lost connection is being replaced leaves none behind', async () => {
  const name = `${NAME}-closed`;
  const at = new URL(url);
  at.searchParams.set('application_name', name);
  for (let ms = 0; ms < 20; ms += 2) {
    const { changes } = await start(at.href);
    await ask(server, KILL, [name]);
    await sleep(ms);
    await changes.close();
  }
  const left = 'select pid from pg_stat_activity where application_name = $1';
  await vi.waitFor(async () => expect(await ask(server, left, [name])).toEqual([]));
  // Nor does one come up later.
  await sleep(1_500);
  expect(await ask(server, left, [name])).toEqual([]);
});
