import type { Clock } from '../../domain/clock.ts';
import { Refusal } from '../../errors.ts';
import type { Store } from '../../store/store.ts';

export interface ReplayWebhookDeps {
  store: Pick<Store, 'webhooks'>;
  clock: Clock;
  /** A webhook is due now. */
  onReplay?: (() => void) | undefined;
}

/** Sends a webhook again, under the same id; false if the organisation has none of it. Throws a Refusal (`conflict`) while it is being sent. */
export async function replayWebhook(
  { store, clock, onReplay }: ReplayWebhookDeps,
  { tenant, id }: { tenant: string; id: string },
): Promise<boolean> {
  const outcome = await store.webhooks.replay({ tenant, id, now: clock.now() });
  if (outcome === 'pending')
    throw new Refusal('conflict', 'This webhook is still being sent; replay it once that has ended.');
  if (outcome === 'unknown') return false;
  onReplay?.();
  return true;
}
