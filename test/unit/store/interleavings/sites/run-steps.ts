/** Runs: the one that has the attempt, a second one for the same dispatch, and those of attempts that are over. */
import fc from 'fast-check';
import type { RunEvent } from '../../../../../src/contract/run-api.ts';
import { CALLBACK_LEASE_MS } from '../../../../../src/domain/callback-rule.ts';
import { at } from '../story.ts';
import { anyAge, anyJob, anyRun, attemptOfAge, runId, step } from './actors.ts';
import { currentAttempt, finish, JOBS, jobOf, log, mayBecome, TENANT } from './model.ts';

const claim = step({
  args: fc.record({ job: anyJob, age: anyAge, by: anyRun }),
  call: (known, { job, age, by }) => ({
    job,
    attempt: attemptOfAge(known, job, age),
    runId: runId(job, by.run),
    runAttempt: by.run_attempt,
    tokenHash: `given at ${known.now} to ${by.run}/${by.run_attempt}`,
    now: known.now,
  }),
  predict(model, { job: n, attempt, runId, runAttempt, tokenHash, now }) {
    const job = jobOf(model, n);
    if (attempt !== job.attempt || !(mayBecome(job, 'running') || job.status === 'running')) return false;
    const its = currentAttempt(job);
    const isHis = its.run_id === runId && its.run_attempt === runAttempt;
    if (its.run_id !== null && !isHis) return false;
    const bound = { run_id: runId, run_attempt: runAttempt, token_hash: tokenHash };
    Object.assign(its, { ...bound, claimed_at: now, heartbeat_at: now });
    Object.assign(job, { status: 'running', phase: 'claim', outbox: [] });
    log(job, 'claimed');
    return true;
  },
  happen: ({ opened: { store } }, { job, ...claimed }) =>
    store.claimAttempt({ ...claimed, jobId: at(JOBS, job), runUrl: 'https://github.test/run' }),
});

/** What a run has to show before it is listened to. */
const token = step({
  args: fc.record({ job: anyJob, age: anyAge }),
  call: (known, { job, age }) => ({ job, attempt: attemptOfAge(known, job, age) }),
  predict: (model, { job, attempt }) => jobOf(model, job).attempts[attempt - 1]?.token_hash ?? null,
  happen: ({ opened: { store } }, { job, attempt }) => store.runTokenHash(at(JOBS, job), attempt),
});

const EVENT = { type: 'phase', phase: 'publish', message: 'Publish' } satisfies RunEvent;

/** A heartbeat says nothing; one that is sent again has the number it had. */
const say = step({
  args: fc.record({ job: anyJob, age: anyAge, batch: fc.integer({ min: 1, max: 4 }), events: fc.nat(2) }),
  call: (known, { job, age, batch, events }) => ({
    job,
    attempt: attemptOfAge(known, job, age),
    batch,
    events: Array.from({ length: events }, () => EVENT),
    now: known.now,
  }),
  predict(model, { job: n, attempt, batch, events, now }) {
    const job = jobOf(model, n);
    if (attempt !== job.attempt || job.status !== 'running') return false;
    if (events.length > 0) job.phase = EVENT.phase;
    const its = currentAttempt(job);
    its.heartbeat_at = now;
    if (batch <= its.last_batch) return true;
    its.last_batch = batch;
    for (const { type } of events) log(job, type);
    return true;
  },
  happen: ({ opened: { store } }, { job, ...batch }) => store.recordBatch({ ...batch, jobId: at(JOBS, job) }),
});

const SITE = {
  repo_url: 'https://github.test/acme/site',
  commit_sha: 'a'.repeat(40),
  pages_url: 'https://acme.test/site/',
  checks: [],
  files: [],
  notes: [],
};
const OUTCOMES = {
  completed: { status: 'completed', result: SITE },
  failed: { status: 'failed', error: 'the run says so' },
} as const;

const result = step({
  args: fc.record({
    job: anyJob,
    age: anyAge,
    status: fc.constantFrom('completed' as const, 'failed' as const),
  }),
  call: (known, { job, age, status }) => ({
    job,
    attempt: attemptOfAge(known, job, age),
    status,
    now: known.now,
    deliverAt: known.now + CALLBACK_LEASE_MS,
  }),
  predict: (model, call) => finish(model, call),
  happen: ({ opened: { store } }, { job, status, ...end }) =>
    store.finishJob({ ...end, jobId: at(JOBS, job), outcome: OUTCOMES[status] }),
});

/** GitHub says that a run has ended: a callback that it had is the App's to send. */
const over = step({
  args: fc.record({ job: anyJob, by: anyRun }),
  call: ({ now }, { job, by }) => ({ job, runId: runId(job, by.run), runAttempt: by.run_attempt, now }),
  predict(model, { job: n, runId, runAttempt, now }) {
    const job = jobOf(model, n);
    const its = currentAttempt(job);
    if (its.run_id !== runId || its.run_attempt !== runAttempt) return undefined;
    const held = job.deliveries.find((one) => one.state === 'pending' && one.held_by === 'run');
    if (held) held.due_at = now;
    return held && TENANT;
  },
  async happen({ opened: { store } }, { job, ...run }) {
    const held = await store.tenantHeldBy(run);
    await store.releaseDeliveries(run);
    return held;
  },
});

export const runSteps = { claim, token, say, result, over };
