import type { Logger } from 'pino';
import { CALLBACK_TIMEOUT_MS } from '../domain/callback-rule.ts';
import type { Clock } from '../domain/clock.ts';
import { postJson } from '../outgoing/post-json.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';

/** Each may take its 30 seconds without holding up the others of a round for longer. */
const BATCH = 20;

/** Sends the callbacks that are due: those whose run could not, and those that were asked for again. */
export function deliverDue({ store, clock, log }: { store: Store; clock: Clock; log: Logger }) {
  async function send({ id, job_id, url, body, tries }: Delivery): Promise<void> {
    const result = await postJson({ url, body, timeoutMs: CALLBACK_TIMEOUT_MS });
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

  return async (): Promise<void> => {
    const due = await store.takeDueDeliveries({ now: clock.now(), limit: BATCH });
    await Promise.all(due.map(send));
  };
}
