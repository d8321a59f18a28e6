/** Who wakes workers: decides that one is missing, asks GitHub for it, or takes that back. */
import fc from 'fast-check';
import { DISPATCH_LEASE_MS } from '../../../../../src/jobs/dispatch-timing.ts';
import type { Need } from '../../../../../src/store/workers/scale.ts';
import { anyDelay, latest, placeAmong } from '../story.ts';
import { step } from './actors.ts';
import { activeWorkers, MOST_WORKERS, type Model, oweCancellation, TENANT } from './model.ts';

const missing = ({ workers }: Pick<Need, 'workers'>) => (workers < MOST_WORKERS ? 1 : 0);

const owe = step({
  args: fc.constant(null),
  call: ({ now }) => ({ tenant: TENANT, now }),
  predict(model, { now }) {
    const count = (status: string) => model.evaluations.filter((one) => one.status === status).length;
    const need = { waiting: count('queued'), running: count('running'), workers: activeWorkers(model, now) };
    if (missing(need) === 1) model.workers.push(newWorker(now));
    return { ...need, owed: missing(need) };
  },
  async happen({ opened: { store } }, call) {
    let seen = { waiting: 0, running: 0, workers: 0 };
    const owed = await store.workers.owe({
      ...call,
      missing({ waiting, running, workers }) {
        seen = { waiting, running, workers };
        return missing(seen);
      },
    });
    return { ...seen, owed };
  },
});

function newWorker(now: number) {
  return {
    status: 'owed' as const,
    due_at: now,
    tries: 0,
    dispatched_at: null,
    seen_at: null,
    claimed_at: null,
    heartbeat_at: null,
    ended_at: null,
    run_id: null,
    run_attempt: null,
    token_hash: null,
    drain_at: null,
    last_batch: 0,
  };
}

const take = step({
  args: fc.constant(null),
  call: ({ now }) => ({ tenant: TENANT, now, leaseUntil: now + DISPATCH_LEASE_MS }),
  predict({ workers }, { now, leaseUntil }) {
    const due = workers
      .flatMap((one, worker) => (one?.status === 'owed' && one.due_at <= now ? [{ one, worker }] : []))
      .toSorted((a, b) => a.one.due_at - b.one.due_at)[0];
    if (!due) return undefined;
    const { tries } = due.one;
    Object.assign(due.one, { due_at: leaseUntil, tries: tries + 1 });
    return { worker: due.worker, tries };
  },
  async happen({ opened: { store }, workerIds }, call) {
    const due = await store.workers.takeDue(call);
    return due && { worker: placeAmong(workerIds, due.id), tries: due.tries };
  },
  remember: ({ taken }, due) => void (due && taken.push(due.worker)),
});

/** What a dispatcher says of a worker it has taken, perhaps long ago. */
const ofTaken = {
  args: anyDelay,
  call({ taken, now }: { taken: number[]; now: number }, delay: number) {
    const worker = latest(taken, delay);
    return worker === undefined ? undefined : { worker, now };
  },
};

const owed = ({ workers }: Model, n: number) => (workers[n]?.status === 'owed' ? workers[n] : undefined);

const sent = step({
  ...ofTaken,
  predict(model, { worker, now }) {
    const its = owed(model, worker);
    if (its) Object.assign(its, { status: 'dispatched', dispatched_at: now });
  },
  happen: ({ opened: { store }, workerIds }, { worker, now }) =>
    store.workers.dispatched({ id: workerIds[worker] ?? '', now }),
});

const refused = step({
  ...ofTaken,
  predict(model, { worker, now }) {
    const its = owed(model, worker);
    if (its) its.due_at = now + 2_000;
  },
  happen: ({ opened: { store }, workerIds }, { worker, now }) =>
    store.workers.dispatchFailed({ id: workerIds[worker] ?? '', dueAt: now + 2_000, reason: 'Bad Gateway' }),
});

/** The organisation may not have so many any more. */
const takenBack = step({
  ...ofTaken,
  predict(model, { worker, now }) {
    const its = owed(model, worker);
    if (activeWorkers(model, now) <= 1 || !its) return false;
    model.workers[worker] = null;
    if (its.tries > 1) oweCancellation(model, null, worker, now);
    return true;
  },
  happen: ({ opened: { store }, workerIds }, { worker, now }) =>
    store.workers.dropBeyond({ id: workerIds[worker] ?? '', tenant: TENANT, most: 1, now }),
});

export const dispatchSteps = { owe, take, sent, refused, takenBack };
