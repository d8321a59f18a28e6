import type { Logger } from 'pino';
import { WORKER_EVENT } from '../../contract/worker-api.ts';
import type { Clock } from '../../domain/clock.ts';
import { type EvaluationTiming, wantedWorkers, workerBackoffMs } from '../../domain/evaluation-timing.ts';
import { DISPATCH_WRITES } from '../../domain/pacing.ts';
import type { GitHub } from '../../github/github.ts';
import { limitedBy } from '../../github/pacing.ts';
import type { Store } from '../../store/store.ts';
import type { DueWorker } from '../../store/workers/dispatches.ts';
import { DISPATCH_LEASE_MS, dispatchAgainAt } from '../dispatch-timing.ts';
import { lookUp, type Target } from '../look-up.ts';
import { perOrganisation } from '../per-organisation.ts';

export interface WakeDeps {
  store: Store;
  github: GitHub;
  clock: Clock;
  timing: EvaluationTiming;
  /** The organisations that may have evaluations. */
  tenants: readonly string[];
  /** The App's address, where workers report. */
  url: string;
  log: Logger;
}

/**
 * Keeps the number of workers in line with the queue: wakes those that are missing; those without work leave by themselves.
 * A round starts that and does not wait; `settled` does.
 */
export function createWorkerWaker({ store, github, clock, timing, tenants, url, log }: WakeDeps) {
  const dispatches = perOrganisation({ name: 'waking workers', work: dispatchFor, log });
  return {
    async wakeMissing(): Promise<void> {
      for (const tenant of tenants) await oweWorkers(tenant);
      dispatches.start(await store.workers.tenantsDue(clock.now()));
    },
    settled: dispatches.settled,
  };

  async function oweWorkers(tenant: string): Promise<void> {
    // Most organisations have nothing to do, most of the time.
    if (!(await store.workers.isAnyQueued(tenant))) return;
    const most = Math.min(timing.maxWorkers, github.of(tenant).caps().evaluations.workers);
    const woken = await store.workers.owe({
      tenant,
      now: clock.now(),
      missing: ({ waiting, running, workers, failures, lastFailureAt }) => {
        if (waiting === 0 || clock.now() < lastFailureAt + workerBackoffMs(failures)) return 0;
        return Math.min(most, wantedWorkers(timing, waiting + running)) - workers;
      },
    });
    if (woken > 0) log.info({ tenant, woken }, 'waking workers');
  }

  async function dispatchFor(tenant: string): Promise<void> {
    for (let sent = 0; sent < timing.maxWorkers; sent++) {
      const target = await lookUp(github.of(tenant));
      const now = clock.now();
      const due = await store.workers.takeDue({ tenant, now, leaseUntil: now + DISPATCH_LEASE_MS });
      if (!due || !(await send(due, tenant, target))) return;
    }
  }

  /** False: nothing more can be sent for the organisation now. */
  async function send({ id, tries }: DueWorker, tenant: string, target: Target): Promise<boolean> {
    try {
      const { settings, installationId } = target.found();
      const now = clock.now();
      // Decided before the organisation's settings were known.
      if (await store.workers.dropBeyond({ id, tenant, most: settings.evaluations.workers, now }))
        return true;
      const budget = await store.takeWrites({ installationId, writes: DISPATCH_WRITES, now });
      if (!budget.taken) throw limitedBy(budget);
      await github.of(tenant).dispatch(WORKER_EVENT, { worker: id, app_url: url });
      await store.workers.dispatched({ id, now: clock.now() });
      return true;
    } catch (err) {
      log.warn({ worker_id: id, err }, 'a worker could not be dispatched');
      const reason = `GitHub did not take the dispatch: ${(err as Error).message}`;
      const dueAt = dispatchAgainAt(err, { tries, now: clock.now() });
      await store.workers.dispatchFailed({ id, dueAt, reason });
      return false;
    }
  }
}
