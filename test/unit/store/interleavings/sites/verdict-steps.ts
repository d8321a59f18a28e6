/** Those who judge jobs: watchdogs, webhooks, whoever cancels. They look, and act on it later. */
import fc from 'fast-check';
import { mayTryAgain, PRODUCTION_TIMING } from '../../../../../src/domain/site-timing.ts';
import { endAttempt } from '../../../../../src/jobs/end-attempt.ts';
import type { Suspect } from '../../../../../src/store/watch.ts';
import { anyDelay, at, latest } from '../story.ts';
import { anyAge, anyJob, anyRun, attemptOfAge, runId, step } from './actors.ts';
import {
  attemptOf,
  createdAt,
  currentAttempt,
  finish,
  followAttempt,
  givesUpAt,
  JOBS,
  type JobLife,
  jobOf,
  type Model,
  mayBecome,
  TENANT,
} from './model.ts';

type Look = 'overdue' | 'unclaimed' | 'silent';

const watch = step({
  args: fc.constantFrom<Look[]>('overdue', 'unclaimed', 'silent'),
  call: ({ now }, what) => ({ what, now }),
  predict: (model, { what, now }) =>
    suspects(model, (job, n) => IS_SUSPECT[what](job, n, now)).map((one) =>
      what === 'silent' ? { ...one, heartbeat_at: heartbeatOf(model, one) } : one,
    ),
  async happen({ opened: { store } }, { what, now }) {
    const found = await {
      overdue: () => store.overdueJobs(now),
      unclaimed: () => store.unclaimedJobs(now - PRODUCTION_TIMING.claimTimeoutMs),
      silent: () => store.silentJobs(now - PRODUCTION_TIMING.lostAfterMs),
    }[what]();
    return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  },
  remember: ({ looks }, found) => void looks.push(...found),
});

const IS_SUSPECT: Record<Look, (job: JobLife, n: number, now: number) => boolean> = {
  overdue: (job, n, now) => mayBecome(job, 'failed') && givesUpAt(n) <= now,
  unclaimed: (job, _, now) => {
    const before = now - PRODUCTION_TIMING.claimTimeoutMs;
    const { dispatched_at, seen_at } = currentAttempt(job);
    return job.status === 'dispatched' && (dispatched_at ?? now) <= before && (seen_at ?? 0) <= before;
  },
  silent: (job, _, now) =>
    job.status === 'running' &&
    (currentAttempt(job).heartbeat_at ?? now) <= now - PRODUCTION_TIMING.lostAfterMs,
};

/** A webhook says that a run has ended: what it had claimed, or was on its way to. */
const ended = step({
  args: fc.record({ job: anyJob, age: anyAge, by: anyRun, isNamed: fc.boolean() }),
  call: (known, { job, age, by, isNamed }) => ({
    job,
    attempt: attemptOfAge(known, job, age),
    run: { id: runId(job, by.run), attempt: by.run_attempt },
    isNamed,
  }),
  predict(model, { job: n, attempt, run, isNamed }) {
    const isIts = (job: JobLife) => {
      const { run_id, run_attempt } = currentAttempt(job);
      return job.status === 'running' && run_id === run.id && run_attempt === run.attempt;
    };
    const isOnItsWay = (job: JobLife) => job.status === 'dispatched' && job.attempt === attempt;
    return suspects(model, (job, i) => i === n && (isNamed ? isOnItsWay(job) : isIts(job)))[0];
  },
  happen: ({ opened: { store } }, { job, attempt, run, isNamed }) =>
    isNamed ? store.unclaimedAttempt(at(JOBS, job), attempt) : store.jobOfRun(run.id, run.attempt),
  remember: ({ looks }, found) => void (found && looks.push({ ...found, run_ended: true })),
});

/** Somebody who wants to cancel looks first. */
const open = step({
  args: anyJob,
  call: (_, job) => ({ job }),
  predict: (model, { job: n }) => suspects(model, (job, i) => i === n && mayBecome(job, 'cancelled'))[0],
  happen: ({ opened: { store } }, { job }) => store.openAttempt(at(JOBS, job)),
  remember: ({ looks }, found) => void (found && looks.push(found)),
});

const giveUp = step({
  args: anyDelay,
  call({ looks, now }, delay) {
    const suspect = latest(looks, delay);
    return suspect && { suspect, now };
  },
  predict(model, { suspect, now }) {
    const { id, attempt, created_at } = suspect;
    const job = JOBS.indexOf(id);
    if (mayTryAgain(PRODUCTION_TIMING, created_at, attempt, now))
      return followAttempt(model, job, suspect, now);
    return finish(model, { job, attempt, status: 'failed', now, deliverAt: now, seen: suspect });
  },
  happen: ({ opened: { store } }, { suspect, now }) =>
    endAttempt({ store, clock: { now: () => now }, timing: PRODUCTION_TIMING })(suspect, 'it was lost'),
});

const CANCELLED = { status: 'failed', error: 'The task was cancelled.' } as const;

const cancel = step({
  args: anyDelay,
  call({ looks, now }, delay) {
    const look = latest(looks, delay);
    if (!look) return undefined;
    const { id, tenant, attempt, created_at, run_id } = look;
    return { seen: { id, tenant, attempt, created_at, run_id }, now };
  },
  predict: (model, { seen, now }) =>
    finish(model, {
      job: JOBS.indexOf(seen.id),
      attempt: seen.attempt,
      status: 'cancelled',
      now,
      deliverAt: now,
      seen,
    }),
  happen: ({ opened: { store } }, { seen, now }) =>
    store.finishJob({
      jobId: seen.id,
      attempt: seen.attempt,
      outcome: CANCELLED,
      as: 'cancelled',
      now,
      deliverAt: now,
      seen,
    }),
});

/** The run waits for a runner, GitHub says. */
const seen = step({
  args: anyDelay,
  call({ looks, now }, delay) {
    const look = latest(looks, delay);
    return look && { jobId: look.id, attempt: look.attempt, now };
  },
  predict(model, { jobId, attempt, now }) {
    attemptOf(jobOf(model, JOBS.indexOf(jobId)), attempt).seen_at = now;
  },
  happen: ({ opened: { store } }, call) => store.runSeen(call),
});

function suspects(model: Model, is: (job: JobLife, n: number) => boolean): Suspect[] {
  return model.jobs.flatMap((job, n) => {
    if (!is(job, n)) return [];
    const { run_id } = currentAttempt(job);
    return [{ id: at(JOBS, n), tenant: TENANT, attempt: job.attempt, created_at: createdAt(n), run_id }];
  });
}

function heartbeatOf(model: Model, { id, attempt }: Suspect): number | null {
  return attemptOf(jobOf(model, JOBS.indexOf(id)), attempt).heartbeat_at;
}

export const verdictSteps = { watch, ended, open, giveUp, cancel, seen };
