import type { Store } from '../../src/store/store.ts';
import type { Budget } from './budget.ts';

/** What the App's loop that wakes workers needs of the store. */
export type WakeStore = Pick<Store, 'takeWrites'> & {
  workers: Pick<
    Store['workers'],
    'isAnyQueued' | 'owe' | 'tenantsDue' | 'takeDue' | 'dropBeyond' | 'dispatched' | 'dispatchFailed'
  >;
};

export interface SimulatedWorker {
  id: string;
  status: 'owed' | 'dispatched' | 'live' | 'ended';
  dueAt: number;
  tries: number;
  /** Takes no more work from then on; it is replaced. */
  drainAt: number;
}

export interface WorkerLine {
  store: WakeStore;
  find(id: string): SimulatedWorker | undefined;
  end(worker: SimulatedWorker): void;
  /** When a dispatch that failed is due again. */
  nextDueAt(): number | undefined;
}

/** The workers of one organisation, in memory. None is ever lost here. */
export function createWorkerLine(options: {
  tenant: string;
  budget: Budget;
  open: () => { waiting: number; running: number };
}): WorkerLine {
  const { tenant, budget, open } = options;
  const workers = new Map<string, SimulatedWorker>();
  let made = 0;
  const owed = () => workers.values().filter(({ status }) => status === 'owed');
  const count = (now: number) =>
    workers
      .values()
      .filter(({ drainAt }) => drainAt > now)
      .toArray().length;
  const store: WakeStore = {
    takeWrites: async ({ writes, now }) => budget.take(writes, now),
    workers: {
      isAnyQueued: async () => open().waiting > 0,
      async owe({ now, missing }) {
        const wanted = missing({ ...open(), workers: count(now), failures: 0, lastFailureAt: 0 });
        for (let n = 0; n < wanted; n++) {
          const id = `${tenant}-worker-${made++}`;
          workers.set(id, { id, status: 'owed', dueAt: now, tries: 0, drainAt: Number.POSITIVE_INFINITY });
        }
        return Math.max(0, wanted);
      },
      tenantsDue: async (now) => (owed().some(({ dueAt }) => dueAt <= now) ? [tenant] : []),
      async takeDue({ now, leaseUntil }) {
        const due = owed().find(({ dueAt }) => dueAt <= now);
        if (!due) return undefined;
        const { id, tries } = due;
        Object.assign(due, { dueAt: leaseUntil, tries: tries + 1 });
        return { id, tries };
      },
      async dropBeyond({ id, most, now }) {
        return count(now) > most && workers.delete(id);
      },
      async dispatched({ id }) {
        const worker = workers.get(id);
        if (worker?.status === 'owed') worker.status = 'dispatched';
      },
      async dispatchFailed({ id, dueAt }) {
        const worker = workers.get(id);
        if (worker) worker.dueAt = dueAt;
      },
    },
  };
  return {
    store,
    find: (id) => workers.get(id),
    end(worker) {
      worker.status = 'ended';
      workers.delete(worker.id);
    },
    nextDueAt() {
      const due = owed()
        .map(({ dueAt }) => dueAt)
        .toArray();
      return due.length === 0 ? undefined : Math.min(...due);
    },
  };
}
