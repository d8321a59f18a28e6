import type { Logger } from 'pino';
import { DISPATCH_EVENT, type DispatchPayload } from '../contract/run-api.ts';
import type { Clock } from '../domain/clock.ts';
import { SITE_WRITES } from '../domain/pacing.ts';
import type { GitHub } from '../github/github.ts';
import type { Organisation } from '../github/organisation.ts';
import { Limited } from '../github/pacing.ts';
import type { DueDispatch } from '../store/dispatches.ts';
import type { Store } from '../store/store.ts';

/** Longer than the requests may take: a dispatch whose sender crashed is due again after this. */
const LEASE_MS = 25_000;
/** Sent for one organisation in one round. */
const BATCH = 10;
const LONGEST_WAIT_MS = 30_000;

export interface DispatcherDeps {
  store: Store;
  github: GitHub;
  clock: Clock;
  /** The App's address, where runs report. */
  url: string;
  log: Logger;
}

/**
 * Sends the `repository_dispatch` of every attempt that is due and whose turn it is: each organisation has its own line, its
 * own budget at GitHub and its own number of sites at a time, and none waits for another.
 */
export function dispatchDue({ store, github, clock, url, log }: DispatcherDeps) {
  return async (): Promise<void> => {
    const tenants = await store.tenantsDue(clock.now());
    await Promise.all(tenants.map(dispatchFor));
  };

  async function dispatchFor(tenant: string): Promise<void> {
    for (let sent = 0; sent < BATCH; sent++) {
      const now = clock.now();
      const due = await store.takeDueDispatch({ tenant, now, leaseUntil: now + LEASE_MS });
      if (!due || !(await send(due, tenant))) return;
    }
  }

  /** False: nothing more can be sent for the organisation now. */
  async function send(due: DueDispatch, tenant: string): Promise<boolean> {
    const { job_id, attempt, site_id } = due;
    const organisation = github.of(tenant);
    try {
      if (!(await isItsTurn(due, tenant, organisation))) {
        await store.returnDispatch(due, clock.now());
        return false;
      }
      const payload: DispatchPayload = { job: job_id, attempt, site: site_id, app_url: url };
      await organisation.dispatch(DISPATCH_EVENT, payload);
      await store.dispatchSent({ job_id, attempt, now: clock.now() });
      log.info({ job_id, attempt }, 'dispatched');
      return true;
    } catch (err) {
      await postpone(due, err);
      return false;
    }
  }

  async function isItsTurn(due: DueDispatch, tenant: string, organisation: Organisation): Promise<boolean> {
    const { sites } = await organisation.settings();
    if ((await store.runningSites(tenant)) >= sites.at_once) return false;
    const { installationId } = await organisation.executor();
    const whole = due.round === 1 ? SITE_WRITES.first : SITE_WRITES.later;
    // Of a dispatch that failed before, the rest was taken then.
    const writes = due.tries === 0 ? whole : 1;
    return (await store.takeWrites({ installationId, writes, now: clock.now() })).taken;
  }

  async function postpone({ job_id, attempt, tries }: DueDispatch, err: unknown): Promise<void> {
    const message = `GitHub did not take the dispatch: ${(err as Error).message}`;
    log.warn({ job_id, attempt, err }, 'dispatch failed');
    const now = clock.now();
    const dueAt = err instanceof Limited ? err.until : now + Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** tries);
    await store.dispatchFailed({ job_id, attempt, now, dueAt, message });
  }
}
