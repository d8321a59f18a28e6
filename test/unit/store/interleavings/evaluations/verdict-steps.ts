/** Those who judge: watchdogs and webhooks of workers, callers who cancel, and time. */
import fc from 'fast-check';
import { PRODUCTION_EVALUATION_TIMING } from '../../../../../src/domain/evaluation-timing.ts';
import type { WorkerSeen } from '../../../../../src/store/workers/watch.ts';
import { anyDelay, at, latest, placeAmong } from '../story.ts';
import { anyRun, anyWorker, runId, type Seen, step, workerOfAge } from './actors.ts';
import {
  BATCH,
  EVALUATIONS,
  end,
  expiresInS,
  heldBy,
  isItem,
  isOpen,
  MOST_ATTEMPTS,
  type Model,
  oweCancellation,
  requeue,
  START,
  TENANT,
  type WorkerLife,
} from './model.ts';
import type { World } from './world.ts';

const { claimTimeoutMs, lostAfterMs } = PRODUCTION_EVALUATION_TIMING;

const watch = step({
  args: fc.constantFrom<('unclaimed' | 'silent')[]>('unclaimed', 'silent'),
  call: ({ now }, what) => ({ what, now }),
  predict: (model, { what, now }) =>
    suspects(model, (one) => {
      const before = now - claimTimeoutMs;
      if (what === 'silent') return one.status === 'live' && (one.heartbeat_at ?? now) <= now - lostAfterMs;
      return (
        one.status === 'dispatched' && (one.dispatched_at ?? now) <= before && (one.seen_at ?? 0) <= before
      );
    }),
  async happen(world, { what, now }) {
    const { workers } = world.opened.store;
    const found =
      what === 'silent'
        ? await workers.silent(now - lostAfterMs)
        : await workers.unclaimed(now - claimTimeoutMs);
    return found.map((one) => toSeen(world, one)).toSorted((a, b) => a.worker - b.worker);
  },
  remember: ({ looks }, found) => void looks.push(...found),
});

/** A webhook says that a run has ended; its name may say which worker it was for. */
const ended = step({
  args: fc.record({ age: anyWorker, by: anyRun, isNamed: fc.boolean() }),
  call(known, { age, by, isNamed }) {
    const worker = workerOfAge(known, age);
    return worker === undefined
      ? undefined
      : { worker, runId: runId(worker, by.run), runAttempt: by.run_attempt, isNamed };
  },
  predict(model, { worker, runId, runAttempt, isNamed }) {
    const isIts = (one: WorkerLife) =>
      one.status === 'live' && one.run_id === runId && one.run_attempt === runAttempt;
    const isOnItsWay = (one: WorkerLife) => isNamed && ['owed', 'dispatched'].includes(one.status);
    return suspects(model, (one, n) => n === worker && (isIts(one) || isOnItsWay(one)))[0];
  },
  async happen(world, { worker, isNamed, ...run }) {
    const workerId = isNamed ? (world.workerIds[worker] ?? '') : null;
    const found = await world.opened.store.workers.ofRun({ ...run, workerId });
    return found && toSeen(world, found);
  },
  remember: ({ looks }, found) => void (found && looks.push({ ...found, run_ended: true })),
});

const lost = step({
  args: anyDelay,
  call({ looks, now }, delay) {
    const seen = latest(looks, delay);
    return seen && { seen, now };
  },
  predict(model, { seen: { worker, run_id, heartbeat_at, run_ended }, now }) {
    const its = model.workers[worker];
    if (!its || its.status === 'ended') return false;
    if (its.run_id !== run_id || its.heartbeat_at !== heartbeat_at) return false;
    Object.assign(its, { status: 'ended', ended_at: now });
    if (!run_ended && its.tries > 0) oweCancellation(model, run_id, worker, now);
    requeue(model, heldBy(model, worker), now);
    return true;
  },
  happen({ opened: { store }, workerIds }, { seen: { worker, ...seen }, now }) {
    const judged: WorkerSeen = { ...seen, id: workerIds[worker] ?? '', tenant: TENANT };
    return store.workers.end({ worker: judged, reason: 'lost', maxAttempts: MOST_ATTEMPTS, now });
  },
});

/** Its run waits for a runner, GitHub says. */
const seen = step({
  args: anyWorker,
  call(known, age) {
    const worker = workerOfAge(known, age);
    return worker === undefined ? undefined : { worker, now: known.now };
  },
  predict(model, { worker, now }) {
    const its = model.workers[worker];
    if (its) its.seen_at = now;
  },
  happen: ({ opened: { store }, workerIds }, { worker, now }) =>
    store.workers.runSeen({ id: workerIds[worker] ?? '', now }),
});

const cancel = step({
  args: fc.nat(EVALUATIONS.length - 1),
  call: ({ now }, n) => ({ n, now }),
  predict: (model, { n, now }) => cancelOpen(model, (one) => one === n, now),
  happen: ({ opened: { store } }, { n, now }) => store.evaluations.cancel(at(EVALUATIONS, n), now),
});

const cancelBatch = step({
  args: fc.constant(null),
  call: ({ now }) => ({ now }),
  predict(model, { now }) {
    if (model.batch.finished_at !== null) return;
    model.batch.cancelled_at = now;
    cancelOpen(model, isItem, now);
  },
  happen: ({ opened: { store } }, { now }) => store.evaluations.cancelBatch(BATCH, { now: () => now }),
});

const expire = step({
  args: fc.constant(null),
  call: ({ now }) => ({ now, limit: 10 }),
  predict(model, { now }) {
    const late = numbered(model).filter(
      ({ one, n }) => one.status === 'queued' && START + expiresInS(n) * 1_000 <= now,
    );
    endAll(model, late, { status: 'failed', error: 'expired' }, now);
    return late.length;
  },
  happen: ({ opened: { store } }, call) => store.evaluations.failExpired(call),
});

const overdue = step({
  args: fc.constant(null),
  call: ({ now }) => ({ now, maxAttempts: MOST_ATTEMPTS }),
  predict(model, { now }) {
    const late = numbered(model).filter(
      ({ one }) => one.status === 'running' && (one.overdue_at ?? now) <= now,
    );
    requeue(
      model,
      late.map(({ one, n }) => ({ evaluation: n, attempt: one.attempt })),
      now,
    );
    return late.length;
  },
  happen: ({ opened: { store } }, call) => store.evaluations.requeueOverdue(call),
});

type Numbered = ReturnType<typeof numbered>;
const numbered = ({ evaluations }: Model) => evaluations.map((one, n) => ({ one, n }));

function cancelOpen(model: Model, is: (n: number) => boolean, now: number): void {
  const open = numbered(model).filter(({ one, n }) => is(n) && isOpen(one));
  endAll(model, open, { status: 'cancelled', error: null }, now);
}

function endAll(
  model: Model,
  list: Numbered,
  how: { status: 'failed' | 'cancelled'; error: string | null },
  now: number,
): void {
  end(
    model,
    list.map(({ one, n }) => ({ evaluation: n, attempt: one.attempt, ...how })),
    now,
  );
}

function suspects({ workers }: Model, is: (one: WorkerLife, n: number) => boolean): Seen[] {
  return workers.flatMap((one, worker) =>
    one && is(one, worker) ? [{ worker, run_id: one.run_id, heartbeat_at: one.heartbeat_at }] : [],
  );
}

function toSeen({ workerIds }: World, { id, run_id, heartbeat_at }: WorkerSeen): Seen {
  return { worker: placeAmong(workerIds, id), run_id, heartbeat_at };
}

export const verdictSteps = { watch, ended, lost, seen, cancel, cancelBatch, expire, overdue };
