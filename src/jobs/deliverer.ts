import type { Logger } from 'pino';
import { CALLBACK_TIMEOUT_MS } from '../domain/callback-rule.ts';
import type { Clock } from '../domain/clock.ts';
import type { AddressPolicy } from '../outgoing/address-policy.ts';
import { createGuardedPost } from '../outgoing/guarded-post.ts';
import type { Delivery } from '../store/deliveries/take.ts';
import type { Store } from '../store/store.ts';
import { createNoter } from './noter.ts';

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
  const noter = createNoter({ log });
  const post = createGuardedPost({ policy });

  async function send({ id, job_id, url, body, n }: Delivery): Promise<void> {
    beforeCallback?.(url);
    const { retryAfter: _, ...result } = await post({ url, body, timeoutMs: CALLBACK_TIMEOUT_MS });
    const made = { ...result, deliveryId: id, jobId: job_id, n, sentBy: 'app' as const, now: clock.now() };
    const said = { job_id, delivery_id: id, n, ...result };
    const state = await noter.note(() => store.recordTry(made), said);
    log.info({ ...said, state }, 'callback sent');
  }

  return {
    async sendDue(): Promise<void> {
      if (noter.isBehind()) return;
      const limit = MOST_AT_ONCE - sending.size;
      if (limit === 0) return;
      for (const delivery of await store.takeDueDeliveries({ now: clock.now(), limit })) {
        const sent = send(delivery)
          .catch((err) =>
            log.error(
              { err, job_id: delivery.job_id, delivery_id: delivery.id },
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
    /** As `settled`, but nothing waits any longer for a store that is away. */
    async stop(): Promise<void> {
      noter.stop();
      await Promise.all(sending);
    },
  };
}
