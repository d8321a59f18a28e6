import type { Store } from '../../store/store.ts';
import type { Feed } from '../../streams/feed.ts';
import type { FeedEvent } from '../../streams/follow.ts';
import type { Hub } from '../../streams/hub.ts';
import { storedFeed } from '../../streams/stored-feed.ts';

/** The events of one site job; over when it has ended and its callback has arrived or was given up. */
export function jobFeed({ store, hub }: { store: Store; hub: Hub }, id: string): Feed<FeedEvent> {
  return storedFeed({
    hub,
    id,
    read: store.jobEvents,
    async head() {
      const head = await store.jobHead(id);
      return head && { isOver: head.finished_at !== null && head.owed === 0, last_seq: head.last_seq };
    },
  });
}
