import type { Store } from '../../store/store.ts';
import type { Feed } from '../../streams/feed.ts';
import type { FeedEvent } from '../../streams/follow.ts';
import type { Hub } from '../../streams/hub.ts';
import { storedFeed } from '../../streams/stored-feed.ts';

export interface FeedDeps {
  store: Store;
  hub: Hub;
}

/** The events of one evaluation; over with the one that ends it. */
export function evaluationFeed({ store: { evaluations }, hub }: FeedDeps, id: string): Feed<FeedEvent> {
  return storedFeed({
    hub,
    id,
    read: evaluations.events,
    head: async () => ended(await evaluations.head(id)),
  });
}

/** The events of one batch; over when all of its items have ended. */
export function batchFeed({ store: { evaluations }, hub }: FeedDeps, id: string): Feed<FeedEvent> {
  return storedFeed({
    hub,
    id,
    read: evaluations.batchEvents,
    head: async () => ended(await evaluations.batchHead(id)),
  });
}

function ended(head: { finished_at: number | null; last_seq: number } | undefined) {
  return head && { isOver: head.finished_at !== null, last_seq: head.last_seq };
}
