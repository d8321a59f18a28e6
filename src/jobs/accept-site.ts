import { createHash } from 'node:crypto';
import { SETTINGS_FILE } from '../contract/organisation-settings.ts';
import type { SiteTask } from '../contract/task.ts';
import { type Clock, newId } from '../domain/clock.ts';
import { giveUpAt, type SiteTiming } from '../domain/site-timing.ts';
import { Refusal } from '../errors.ts';
import type { NewSiteJob } from '../store/accept-sites.ts';
import type { Store } from '../store/store.ts';
import { TooManyTasks } from '../store/tasks-left.ts';

export type AcceptSite = (tenant: string, task: SiteTask) => Promise<{ jobId: string; repeated: boolean }>;

/**
 * Takes a task for good. The same (email, task, round, nonce) is the same job; if that has ended, its outcome is
 * sent to the sender again, because that is what a repeated request asks for.
 */
export function acceptSite({
  store,
  clock,
  timing,
  mostPerDay,
  onAccepted,
}: {
  store: Store;
  clock: Clock;
  timing: SiteTiming;
  /** Tasks that an organisation may send within 24 hours. */
  mostPerDay: (tenant: string) => number;
  onAccepted: (accepted: { repeated: boolean }) => void;
}): AcceptSite {
  async function accept(job: NewSiteJob) {
    try {
      return await store.acceptSite(job);
    } catch (cause) {
      if (!(cause instanceof TooManyTasks)) throw cause;
      const detail = `Your organisation may send ${job.mostPerDay} tasks within 24 hours (sites.per_day in ${SETTINGS_FILE}).`;
      const retryAfter = String(Math.ceil((cause.until - job.now) / 1_000));
      throw new Refusal('quota-exceeded', detail, { headers: { 'retry-after': retryAfter }, cause });
    }
  }

  return async (tenant, task) => {
    const now = clock.now();
    const accepted = await accept({
      tenant,
      jobId: newId('job'),
      siteId: newId('site'),
      key: idempotencyKey(tenant, task),
      task,
      now,
      mostPerDay: mostPerDay(tenant),
      giveUpAt: giveUpAt(timing, now),
      deadlineAt: now + timing.deadlineMs,
    });
    if (accepted.repeated)
      await store.deliverAgain({ jobId: accepted.jobId, cause: 'repeated-request', now });
    onAccepted(accepted);
    return accepted;
  };
}

function idempotencyKey(tenant: string, { email, task, round, nonce }: SiteTask): string {
  return createHash('sha256')
    .update(JSON.stringify(['site', tenant, email, task, round, nonce]))
    .digest('hex');
}
