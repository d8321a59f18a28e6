import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { type SharedChanges, shareChanges } from '../../src/store/postgres/share-changes.ts';
import { ask } from './ask.ts';

const NAME = 'errand-share-changes';
const address = new URL(inject('postgres') ?? '');
address.searchParams.set('application_name', NAME);
const url = address.href;

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

async function start(): Promise<Replica> {
  const replica: Omit<Replica, 'changes'> = { heard: [], missed: 0 };
  const changes = await shareChanges({
    url,
    onChange: (ids) => void replica.heard.push([...ids].sort()),
    onMissed: () => void replica.missed++,
  });
  return Object.assign(replica, { changes });
}

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
  const killed = 'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1';
  expect(await ask(inject('postgres') ?? '', killed, [NAME])).toHaveLength(2);
  for (const replica of replicas) await vi.waitFor(() => expect(replica.missed).toBeGreaterThan(0), 10_000);
  const [one, other] = replicas as [Replica, Replica];
  one.changes.tell(new Set(['later']));
  await vi.waitFor(() => expect(other.heard.flat()).toContain('later'));
});
