import { newId } from '../../src/domain/clock.ts';
import { HOUR_MS } from '../../src/domain/duration.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { fill } from './fill.ts';
import { type OldIds, oldIds } from './old-ids.ts';

/** A store that holds `count` jobs from before, half of them tasks and half of them programs. */
export interface Stored {
  count: number;
  store: Store;
  tenant: string;
  /** A worker that takes what waits. */
  workerId: string;
  /** Ids of what was there before, from the whole time. */
  old: OldIds;
}

/** What is so old was there before. */
export const STORED_BEFORE_MS = 10 * HOUR_MS;

const TENANT = 'bench';
/** Of each kind that wait. */
const QUEUED = 20;

/** `recent`: so many of each kind are of the last 24 hours, whatever lies before. */
export async function openStored(
  where: string,
  { count, recent }: { count: number; recent: number },
): Promise<Stored> {
  const each = count / 2;
  const now = Date.now();
  await fill(where, {
    tenant: TENANT,
    count: each,
    recent,
    queued: Math.min(QUEUED, each / 10),
    now,
  });
  const old = await oldIds(where);
  const store = await openStore(where, { url: 'http://bench.test', onChange() {} });
  await store.workers.owe({ tenant: TENANT, now, missing: () => 1 });
  const worker = await store.workers.takeDue({ tenant: TENANT, now, leaseUntil: now + 60_000 });
  if (!worker) throw new Error('no worker was owed');
  await store.workers.claim({
    id: worker.id,
    runId: newId('run'),
    runAttempt: 1,
    runUrl: 'https://github.com/bench/errand/actions/runs/2',
    tokenHash: worker.id,
    runtimes: [{ language: 'python', sandbox: 'namespaces python 3.12' }],
    drainAt: now + HOUR_MS,
    now,
  });
  return {
    count,
    store,
    tenant: TENANT,
    workerId: worker.id,
    old,
  };
}
