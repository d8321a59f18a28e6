import type { Logger } from 'pino';

/** What the log calls the ids of those that are settled. */
export type LoggedAs = 'job_id' | 'worker_id';

/** What cannot be settled for one is tried again at the next look and holds up no other. */
export async function settleEach<S extends { id: string }>(
  all: readonly S[],
  settle: (one: S) => Promise<void>,
  { loggedAs, log }: { loggedAs: LoggedAs; log: Logger },
): Promise<void> {
  for (const one of all) {
    await settle(one).catch((err) =>
      log.warn({ [loggedAs]: one.id, err }, 'could not be settled; it is looked at again'),
    );
  }
}
