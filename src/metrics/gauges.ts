import type { Logger } from 'pino';
import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '../domain/clock.ts';
import type { GitHub } from '../github/github.ts';
import { gitHubBudget } from '../jobs/github-budget.ts';
import type { Load } from '../store/load.ts';
import { waitingOf } from '../store/open-work.ts';
import type { Store } from '../store/store.ts';

export interface GaugeDeps {
  registry: Registry;
  store: Store;
  github: GitHub;
  tenants: readonly string[];
  clock: Clock;
  log: Logger;
  /** How many follow something now, and how many polls of workers wait. */
  watchers: () => number;
  polls: () => number;
}

const STATES = { site: ['queued', 'dispatched', 'running'], evaluation: ['queued', 'running'] } as const;
const WORKERS = ['owed', 'dispatched', 'live'];

/**
 * What is there now, read whenever somebody asks. What the store holds is the same at each App that shares it. Where it
 * cannot be read, `errand_store_up` says so and the others are left out.
 */
export function createGauges({ registry, store, github, tenants, clock, log, watchers, polls }: GaugeDeps) {
  const budgetOf = gitHubBudget({ store, github, clock });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const storeUp = gauge('errand_store_up', '1: the store could be read');
  const following = gauge('errand_event_streams', 'Event streams, WebSockets and long polls that are open');
  const waitingPolls = gauge(
    'errand_worker_polls',
    'Polls of evaluation workers that wait for something to do',
  );
  const stored = {
    jobs: gauge('errand_jobs', 'Jobs that have not ended', ['kind', 'tenant', 'state']),
    oldest: gauge(
      'errand_oldest_waiting_seconds',
      'How long what has waited longest has waited for a run or worker',
      ['kind', 'tenant'],
    ),
    workers: gauge('errand_workers', 'Evaluation workers that are on their way or work', [
      'tenant',
      'status',
    ]),
    pending: gauge('errand_deliveries_pending', 'Callbacks and webhooks that are still owed', ['kind']),
    writesLeft: gauge(
      'errand_github_writes_left',
      "What is left of the App's own budget of writes at GitHub",
      ['organisation', 'window'],
    ),
    paused: gauge('errand_github_paused_seconds', 'How long GitHub still wants silence', ['organisation']),
  };

  function showLoad({ jobs, workers, deliveries }: Load): void {
    const now = clock.now();
    // What there is none of is 0 and not absent: rules compare with it.
    for (const tenant of new Set([...tenants, ...jobs.map((one) => one.tenant)])) {
      for (const kind of ['site', 'evaluation'] as const) {
        const since = waitingOf(jobs, { kind, tenant }).oldestWaiting ?? now;
        stored.oldest.set({ kind, tenant }, Math.max(0, now - since) / 1_000);
        for (const state of STATES[kind]) stored.jobs.set({ kind, tenant, state }, 0);
      }
      for (const status of WORKERS) stored.workers.set({ tenant, status }, 0);
    }
    for (const { kind, tenant, state, count } of jobs) stored.jobs.set({ kind, tenant, state }, count);
    for (const { count, ...labels } of workers) stored.workers.set(labels, count);
    stored.pending.set({ kind: 'callback' }, deliveries.callback);
    stored.pending.set({ kind: 'webhook' }, deliveries.webhook);
  }

  async function showBudgets(): Promise<void> {
    for (const tenant of tenants) {
      const budget = await budgetOf(tenant);
      if (!budget) continue;
      const { organisation, minute, hour, pausedMs } = budget;
      stored.writesLeft.set({ organisation, window: 'minute' }, minute);
      stored.writesLeft.set({ organisation, window: 'hour' }, hour);
      stored.paused.set({ organisation }, pausedMs / 1_000);
    }
  }

  return async (): Promise<void> => {
    following.set(watchers());
    waitingPolls.set(polls());
    for (const one of Object.values(stored)) one.reset();
    try {
      showLoad(await store.load());
      await showBudgets();
      storeUp.set(1);
    } catch (err) {
      log.warn({ err }, 'the store could not be read for /metrics');
      for (const one of Object.values(stored)) one.reset();
      storeUp.set(0);
    }
  };
}
