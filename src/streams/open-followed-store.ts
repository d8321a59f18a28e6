import type { Logger } from 'pino';
import { type Clock, systemClock } from '../domain/clock.ts';
import { commonClock } from '../store/common-clock.ts';
import { createJournal, type Journal } from '../store/journal.ts';
import { openStore, type Store } from '../store/store.ts';
import { createHub, type Hub } from './hub.ts';

/**
 * Opens the store at `where` with a hub that hears of all that changes in it, by Apps of other processes as well, the
 * journal of what this one does, and the clock that they have in common. `url` is the App's address.
 */
export async function openFollowedStore(
  where: string,
  { url, log }: { url: string; log: Logger },
): Promise<{ store: Store; hub: Hub; journal: Journal; clock: Clock }> {
  const hub = createHub();
  const journal = createJournal();
  const store = await openStore(where, {
    url,
    onChange: hub.notify,
    onMissed: hub.notifyAll,
    onRecorded: journal.onRecorded,
    onRetry: journal.onRetry,
    onDamage: (message) => log.error(message),
  });
  try {
    return { store, hub, journal, clock: await commonClock({ store, own: systemClock, log }) };
  } catch (error) {
    await store.close();
    throw error;
  }
}
