import { DISPATCH_WRITES, SITE_WRITES } from '../../src/domain/pacing.ts';
import type { DueDispatch } from '../../src/store/dispatches.ts';
import type { Store } from '../../src/store/store.ts';
import type { Budget } from './budget.ts';
import type { SiteJob } from './site-job.ts';

/** What the App's dispatcher needs of the store. */
export type DispatchStore = Pick<
  Store,
  'tenantsDue' | 'takeDueDispatch' | 'payDispatch' | 'returnDispatch' | 'dispatchSent' | 'dispatchFailed'
>;

interface Owed {
  job: SiteJob;
  attempt: number;
  dueAt: number;
  tries: number;
  paid: number;
}

export interface SiteLine {
  store: DispatchStore;
  /** A job's next attempt waits for its dispatch. */
  owe(job: SiteJob, now: number): void;
  drop(job: SiteJob): void;
  find(jobId: string): SiteJob | undefined;
  /** Dispatched or running. */
  underWay(): number;
  waiting(): number;
  /** When the first one is due that may be sent; undefined where none waits. */
  nextDueAt(): number | undefined;
}

/**
 * The store's line of one organisation, in memory, for a simulation of many hours and organisations; a test holds it
 * against the real one.
 */
export function createSiteLine({ tenant, budget }: { tenant: string; budget: Budget }): SiteLine {
  const owed: Owed[] = [];
  const jobs = new Map<string, SiteJob>();
  const isUnderWay = ({ status }: SiteJob) => status === 'dispatched' || status === 'running';
  const underWay = () => jobs.values().filter(isUnderWay).toArray().length;
  const find = ({ job_id, attempt }: { job_id: string; attempt: number }) =>
    owed.find((one) => one.job.id === job_id && one.attempt === attempt);

  function drop(job: SiteJob): void {
    const index = owed.findIndex((one) => one.job === job);
    if (index >= 0) owed.splice(index, 1);
    if (job.status === 'ended') jobs.delete(job.id);
  }

  const store: DispatchStore = {
    tenantsDue: async (now) => (owed.some(({ dueAt }) => dueAt <= now) ? [tenant] : []),
    async takeDueDispatch({ now, leaseUntil }) {
      const due = owed.find(({ dueAt }) => dueAt <= now);
      if (!due) return undefined;
      const { job, attempt, tries, paid } = due;
      const beingSent = owed.filter((one) => one.tries > 0 && one.dueAt > now).length;
      due.dueAt = leaseUntil;
      due.tries += 1;
      const repository_id = job.hasRepository ? 1 : null;
      const counted = { underWay: underWay() + beingSent };
      return { job_id: job.id, attempt, tries, paid, site_id: job.id, repository_id, ...counted };
    },
    async payDispatch({ repository_id, ...due }: DueDispatch, { now }) {
      const whole = repository_id === null ? SITE_WRITES.first : SITE_WRITES.later;
      const taken = budget.take(due.paid === 1 ? DISPATCH_WRITES : whole, now);
      const one = find(due);
      if (taken.taken && one) one.paid = 1;
      return taken;
    },
    async returnDispatch(due, { now }) {
      const one = find(due);
      if (one) Object.assign(one, { dueAt: now, tries: due.tries });
    },
    async dispatchSent({ job_id, attempt, now }) {
      const one = find({ job_id, attempt });
      if (!one) return;
      one.job.firstDispatchedAt ??= now;
      owed.splice(owed.indexOf(one), 1);
      if (one.job.status === 'queued') one.job.status = 'dispatched';
    },
    async dispatchFailed({ job_id, attempt, dueAt }) {
      const one = find({ job_id, attempt });
      if (one) one.dueAt = dueAt;
    },
  };

  return {
    store,
    owe(job, now) {
      jobs.set(job.id, job);
      const behind = owed.findIndex((one) => one.job.acceptedAt > job.acceptedAt);
      const one = { job, attempt: job.attempt, dueAt: now, tries: 0, paid: 0 };
      owed.splice(behind < 0 ? owed.length : behind, 0, one);
    },
    drop,
    find: (jobId) => jobs.get(jobId),
    underWay,
    waiting: () => owed.length,
    nextDueAt: () => (owed.length === 0 ? undefined : Math.min(...owed.map(({ dueAt }) => dueAt))),
  };
}
