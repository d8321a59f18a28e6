import { createHash } from 'node:crypto';
import type { SiteTask } from '../contract/task.ts';
import { type Clock, newId } from '../domain/clock.ts';
import { giveUpAt, type SiteTiming } from '../domain/site-timing.ts';
import type { Store } from '../store/store.ts';

export type AcceptSite = (task: SiteTask) => Promise<{ jobId: string; repeated: boolean }>;

/**
 * Takes a task for good. The same (email, task, round, nonce) is the same job; if that has ended, its outcome is
 * sent to the sender again, because that is what a repeated request asks for.
 */
export function acceptSite({
  store,
  clock,
  timing,
  onAccepted,
}: {
  store: Store;
  clock: Clock;
  timing: SiteTiming;
  onAccepted: () => void;
}): AcceptSite {
  return async (task) => {
    const now = clock.now();
    const accepted = await store.acceptSite({
      jobId: newId('job'),
      siteId: newId('site'),
      key: idempotencyKey(task),
      task,
      now,
      giveUpAt: giveUpAt(timing, now),
      deadlineAt: now + timing.deadlineMs,
    });
    if (accepted.repeated) await store.deliverAgain({ jobId: accepted.jobId, now });
    onAccepted();
    return accepted;
  };
}

function idempotencyKey({ email, task, round, nonce }: SiteTask): string {
  return createHash('sha256')
    .update(JSON.stringify(['site', email, task, round, nonce]))
    .digest('hex');
}
