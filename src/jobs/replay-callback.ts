import type { Clock } from '../domain/clock.ts';
import { Refusal } from '../errors.ts';
import type { Store } from '../store/store.ts';

export interface ReplayDeps {
  store: Pick<Store, 'deliverAgain'>;
  clock: Clock;
  /** A callback is due now. */
  onReplay: () => void;
}

/** Owes a job's sender its outcome once more. Throws a Refusal (`conflict`) where there is nothing to send again. */
export async function replayCallback({ store, clock, onReplay }: ReplayDeps, jobId: string): Promise<void> {
  const isOwed = await store.deliverAgain({ jobId, cause: 'replay', now: clock.now() });
  if (!isOwed)
    throw new Refusal(
      'conflict',
      'There is nothing to send again yet: the job has not ended, or a callback is still on its way.',
    );
  onReplay();
}
