import type { Logger } from 'pino';
import { SETTINGS_FILE } from '../contract/organisation-settings.ts';
import { DISPATCH_EVENT, type DispatchPayload } from '../contract/run-api.ts';
import type { Clock } from '../domain/clock.ts';
import type { GitHub } from '../github/github.ts';
import { limitedBy } from '../github/pacing.ts';
import { WrongSettings } from '../github/read-settings.ts';
import type { DueDispatch } from '../store/dispatches.ts';
import type { Store } from '../store/store.ts';
import { DISPATCH_LEASE_MS, dispatchAgainAt } from './dispatch-timing.ts';
import { lookUp, type Target } from './look-up.ts';
import { perOrganisation } from './per-organisation.ts';

/** Sent for one organisation in one round. */
const BATCH = 10;
/** What GitHub did not take for one job it will hardly take for the next of its organisation at once. */
const REST_MS = 1_000;

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
 * own budget at GitHub and its own number of sites at a time, and none waits for another. A round starts that and does
 * not wait; `settled` does.
 */
export function createDispatcher({ store, github, clock, url, log }: DispatcherDeps) {
  const lines = perOrganisation({ name: 'dispatching', work: dispatchFor, log });
  const restsUntil = new Map<string, number>();
  return {
    async sendDue(): Promise<void> {
      const now = clock.now();
      const due = await store.tenantsDue(now);
      lines.start(due.filter((tenant) => !isResting(tenant, now)));
    },
    settled: lines.settled,
  };

  function isResting(tenant: string, now: number): boolean {
    const until = restsUntil.get(tenant) ?? 0;
    // Not where the clock was set back meanwhile.
    return now < until && until <= now + REST_MS;
  }

  async function dispatchFor(tenant: string): Promise<void> {
    for (let sent = 0; sent < BATCH; sent++) {
      const target = await lookUp(github.of(tenant));
      const now = clock.now();
      const due = await store.takeDueDispatch({ tenant, now, leaseUntil: now + DISPATCH_LEASE_MS });
      if (!due || !(await send(due, tenant, target))) return;
    }
  }

  /** False: nothing more can be sent for the organisation now. */
  async function send(due: DueDispatch, tenant: string, target: Target): Promise<boolean> {
    const { job_id, attempt, site_id } = due;
    try {
      const message = await whyNotYet(due, target);
      if (message !== undefined) {
        await store.returnDispatch(due, { now: clock.now(), message });
        return false;
      }
      const payload: DispatchPayload = { job: job_id, attempt, site: site_id, app_url: url };
      await github.of(tenant).dispatch(DISPATCH_EVENT, payload);
      await store.dispatchSent({ job_id, attempt, now: clock.now() });
      log.info({ job_id, attempt }, 'dispatched');
      return true;
    } catch (err) {
      await postpone(due, err);
      restsUntil.set(tenant, clock.now() + REST_MS);
      return false;
    }
  }

  /** Undefined if it is its turn. */
  async function whyNotYet(due: DueDispatch, target: Target): Promise<string | undefined> {
    const { settings, installationId } = target.found();
    const { at_once } = settings.sites;
    if (due.underWay >= at_once)
      return `at most ${at_once} of the organisation's sites may be made at a time (sites.at_once in ${SETTINGS_FILE})`;
    const budget = await store.payDispatch(due, { installationId, now: clock.now() });
    return budget.taken ? undefined : limitedBy(budget).message;
  }

  async function postpone({ job_id, attempt, tries }: DueDispatch, err: unknown): Promise<void> {
    const reason = (err as Error).message;
    const message = err instanceof WrongSettings ? reason : `GitHub did not take the dispatch: ${reason}`;
    log.warn({ job_id, attempt, err }, 'dispatch failed');
    const now = clock.now();
    const dueAt = dispatchAgainAt(err, { tries, now });
    await store.dispatchFailed({ job_id, attempt, now, dueAt, message });
  }
}
