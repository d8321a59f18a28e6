import type { Logger } from 'pino';
import { WORKER_EVENT } from '../../contract/worker-api.ts';
import type { Clock } from '../../domain/clock.ts';
import { type EvaluationTiming, wantedWorkers, workerBackoffMs } from '../../domain/evaluation-timing.ts';
import { WORKER_WRITES } from '../../domain/pacing.ts';
import type { GitHub } from '../../github/github.ts';
import { Limited } from '../../github/pacing.ts';
import type { Store } from '../../store/store.ts';

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

/** Longer than the request may take: a dispatch whose sender crashed is due again after this. */
const LEASE_MS = 25_000;
const LONGEST_WAIT_MS = 30_000;

/** Keeps the number of workers in line with the queue: wakes those that are missing; those without work leave by themselves. */
export function wakeWorkers({ store, github, clock, timing, tenants, url, log }: WakeDeps) {
  return async (): Promise<void> => {
    for (const tenant of tenants) await oweWorkers(tenant);
    await dispatchDue();
  };

  async function oweWorkers(tenant: string): Promise<void> {
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

  async function dispatchDue(): Promise<void> {
    const now = clock.now();
    const due = await store.workers.takeDue({ now, leaseUntil: now + LEASE_MS, limit: timing.maxWorkers });
    await Promise.all(
      [...Map.groupBy(due, ({ tenant }) => tenant).values()].map(async (workers) => {
        for (const worker of workers) await send(worker);
      }),
    );
  }

  async function send({ id, tenant, tries }: { id: string; tenant: string; tries: number }): Promise<void> {
    const organisation = github.of(tenant);
    try {
      await organisation.settings();
      const { installationId } = await organisation.executor();
      const budget = await store.takeWrites({ installationId, writes: WORKER_WRITES, now: clock.now() });
      if (!budget.taken) throw new Limited(budget.until);
      await organisation.dispatch(WORKER_EVENT, { worker: id, app_url: url });
      await store.workers.dispatched({ id, now: clock.now() });
    } catch (err) {
      log.warn({ worker_id: id, err }, 'a worker could not be dispatched');
      const reason = `GitHub did not take the dispatch: ${(err as Error).message}`;
      const wait = Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** tries);
      const dueAt = err instanceof Limited ? err.until : clock.now() + wait;
      await store.workers.dispatchFailed({ id, dueAt, reason });
    }
  }
}
