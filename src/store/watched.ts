import type { DeliveryTry } from './deliveries/record-try.ts';
import type { Store } from './store.ts';
import type { MadeTry } from './webhooks/record.ts';

/** Told after it is stored; must not throw. */
export interface StoreWatch {
  /** A new job, from its acceptance to the moment it was safe. Unix milliseconds. */
  siteAccepted?(accepted: { jobId: string; from: number; to: number }): void;
  /** `state`: of the delivery; a try that nobody was to make is not told. */
  callbackTried?(made: DeliveryTry, state: 'pending' | 'delivered' | 'failed'): void;
  webhookTried?(made: MadeTry, state: 'pending' | 'delivered' | 'failed' | 'gone'): void;
  /** `dispatchedAt`: null if the run came before that was written down. */
  workerClaimed?(worker: { dispatchedAt: number | null; claimedAt: number }): void;
}

/** The store, of which others are told what is done by way of it and stands in no log. */
export function watchedStore(store: Store, watches: readonly StoreWatch[]): Store {
  return {
    ...store,
    async acceptSite(job) {
      const started = performance.now();
      const accepted = await store.acceptSite(job);
      if (accepted.repeated) return accepted;
      const to = job.now + performance.now() - started;
      for (const watch of watches) watch.siteAccepted?.({ jobId: accepted.jobId, from: job.now, to });
      return accepted;
    },
    async recordTry(made) {
      const state = await store.recordTry(made);
      if (state) for (const watch of watches) watch.callbackTried?.(made, state);
      return state;
    },
    webhooks: {
      ...store.webhooks,
      async recordTries(timing, tries) {
        const verdicts = await store.webhooks.recordTries(timing, tries);
        for (const made of tries) {
          const verdict = verdicts.get(made.taken.id);
          if (verdict) for (const watch of watches) watch.webhookTried?.(made, verdict.state);
        }
        return verdicts;
      },
    },
    workers: {
      ...store.workers,
      async claim(claim) {
        const dispatchedAt = await store.workers.dispatchedAt(claim.id);
        const isClaimed = await store.workers.claim(claim);
        if (isClaimed)
          for (const watch of watches) watch.workerClaimed?.({ dispatchedAt, claimedAt: claim.now });
        return isClaimed;
      },
    },
  };
}
