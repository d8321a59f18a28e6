import type { Logger } from 'pino';
import { CALLBACK_TIMEOUT_MS } from '../domain/callback-rule.ts';
import type { Clock } from '../domain/clock.ts';
import type { AddressPolicy } from '../outgoing/address-policy.ts';
import { createGuardedPost } from '../outgoing/guarded-post.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';

/** Sent at once at most; a receiver that keeps us waiting for its 30 seconds holds up nobody else until then. */
const MOST_AT_ONCE = 50;

export interface DelivererDeps {
  store: Store;
  clock: Clock;
  log: Logger;
  /** Where callbacks may go. */
  policy: AddressPolicy;
  /** Told of the address before each try. */
  beforeCallback?: ((url: string) => void) | undefined;
}

/**
 * Sends the callbacks that are due: those whose run could not, and those that were asked for again. A round starts
 * them and does not wait; `settled` does.
 */
export function createDeliverer({ store, clock, log, policy, beforeCallback }: DelivererDeps) {
  const sending = new Set<Promise<void>>();
  const post = createGuardedPost({ policy });

  async function send({ id, job_id, url, body, tries }: Delivery): Promise<void> {
    beforeCallback?.(url);
    const { retryAfter: _, ...result } = await post({ url, body, timeoutMs: CALLBACK_TIMEOUT_MS });
    const { attempt } = await store.jobState(job_id);
    const n = tries + 1;
    const verdict = await store.recordTry({
      ...result,
      deliveryId: id,
      jobId: job_id,
      attempt,
      n,
      sentBy: 'app',
      now: clock.now(),
    });
    log.info(
      { job_id, delivery_id: id, n, ...result, state: verdict?.state ?? 'superseded' },
      'callback sent',
    );
  }

  return {
    async sendDue(): Promise<void> {
      const limit = MOST_AT_ONCE - sending.size;
      if (limit === 0) return;
      for (const delivery of await store.takeDueDeliveries({ now: clock.now(), limit })) {
        const sent = send(delivery)
          .catch((err) =>
            log.error(
              { err, delivery_id: delivery.id },
              'a callback could not be noted; it is due again later',
            ),
          )
          .finally(() => sending.delete(sent));
        sending.add(sent);
      }
    },
    /** Resolves when nothing is on its way. */
    async settled(): Promise<void> {
      await Promise.all(sending);
    },
  };
}
