/** The dispatcher, which may be late with what it took, and of which there may be several. */
import { DISPATCH_LEASE_MS } from '../../../../../src/jobs/dispatch-timing.ts';
import type { DueDispatch } from '../../../../../src/store/dispatches.ts';
import { anyDelay, latest } from '../story.ts';
import { step } from './actors.ts';
import { attemptOf, JOBS, jobOf, log, type Model, mayBecome, TENANT } from './model.ts';

const take = step({
  args: anyDelay,
  call: ({ now }) => ({ tenant: TENANT, now, leaseUntil: now + DISPATCH_LEASE_MS }),
  predict(model, { now, leaseUntil }): { tenants: string[]; due: DueDispatch | undefined } {
    for (const [n, job_id] of JOBS.entries()) {
      const [owed] = jobOf(model, n).outbox;
      if (!owed || owed.due_at > now) continue;
      const { attempt, tries } = owed;
      const underWay = countUnderWay(model, now);
      Object.assign(owed, { due_at: leaseUntil, tries: tries + 1 });
      const due = { job_id, attempt, tries, paid: 0, site_id: `site of ${n}`, repository_id: null, underWay };
      return { tenants: [TENANT], due };
    }
    return { tenants: [], due: undefined };
  },
  async happen({ opened: { store } }, call): Promise<{ tenants: string[]; due: DueDispatch | undefined }> {
    const tenants = await store.tenantsDue(call.now);
    return { tenants, due: await store.takeDueDispatch(call) };
  },
  remember: ({ dispatches }, { due }) => void (due && dispatches.push(due)),
});

const sent = step({
  args: anyDelay,
  call({ dispatches, now }, delay) {
    const due = latest(dispatches, delay);
    return due && { job_id: due.job_id, attempt: due.attempt, now };
  },
  predict(model, { job_id, attempt, now }) {
    const { job, owed } = dispatchOf(model, job_id, attempt);
    if (owed) job.outbox = [];
    const its = attemptOf(job, attempt);
    if (its.ended_at === null) its.dispatched_at = now;
    if (attempt !== job.attempt || job.status !== 'queued' || !mayBecome(job, 'dispatched')) return;
    job.status = 'dispatched';
    job.phase = 'dispatched';
    log(job, 'dispatched');
  },
  happen: ({ opened: { store } }, call) => store.dispatchSent(call),
});

const refused = step({
  args: anyDelay,
  call({ dispatches, now }, delay) {
    const due = latest(dispatches, delay);
    const message = 'Bad Gateway';
    return due && { job_id: due.job_id, attempt: due.attempt, now, dueAt: now + 2_000, message };
  },
  predict(model, { job_id, attempt, dueAt, message }) {
    const { job, owed } = dispatchOf(model, job_id, attempt);
    if (!owed) return;
    owed.due_at = dueAt;
    log(job, `trouble: ${message}`);
  },
  happen: ({ opened: { store } }, call) => store.dispatchFailed(call),
});

const returned = step({
  args: anyDelay,
  call({ dispatches, now }, delay) {
    const due = latest(dispatches, delay);
    return due && { due, now, message: 'not its turn' };
  },
  predict(model, { due, now, message }) {
    const { job, owed } = dispatchOf(model, due.job_id, due.attempt);
    // Somebody else has taken it since: that try may have been made.
    if (!owed || owed.tries !== due.tries + 1) return;
    Object.assign(owed, { due_at: now, tries: due.tries });
    const said = job.events.findLast((event) => /^\d+ (trouble|dispatched|claimed|phase)/.test(event));
    if (said !== `${due.attempt} trouble: ${message}`) log(job, `trouble: ${message}`);
  },
  happen: ({ opened: { store } }, { due, ...call }) => store.returnDispatch(due, call),
});

function countUnderWay(model: Model, now: number): number {
  const jobs = JOBS.map((_, n) => jobOf(model, n));
  const running = jobs.filter(({ status }) => status === 'dispatched' || status === 'running').length;
  const sending = jobs
    .flatMap(({ outbox }) => outbox)
    .filter(({ tries, due_at }) => tries > 0 && due_at > now);
  return running + sending.length;
}

function dispatchOf(model: Model, jobId: string, attempt: number) {
  const job = jobOf(model, JOBS.indexOf(jobId));
  return { job, owed: job.outbox.find((one) => one.attempt === attempt) };
}

export const dispatchSteps = { take, sent, refused, returned };
