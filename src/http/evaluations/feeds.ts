import type { Store } from '../../store/store.ts';
import type { Feed } from '../../streams/feed.ts';
import type { FeedEvent } from '../../streams/follow.ts';
import type { Hub } from '../../streams/hub.ts';

/** Rows read at a time; the bytes of what they hold are bounded besides. */
const ROWS = 100;

export interface FeedDeps {
  store: Store;
  hub: Hub;
}

/** The events of one evaluation; over with the one that ends it. */
export function evaluationFeed({ store, hub }: FeedDeps, id: string): Feed<FeedEvent> {
  return feed({
    hub,
    id,
    read: (since) => store.evaluations.events({ id, since, limit: ROWS }),
    head: () => store.evaluations.head(id),
  });
}

/** The events of one batch; over when all of its items have ended. */
export function batchFeed({ store, hub }: FeedDeps, id: string): Feed<FeedEvent> {
  return feed({
    hub,
    id,
    read: (since) => store.evaluations.batchEvents({ id, since, limit: ROWS }),
    head: () => store.evaluations.batchHead(id),
  });
}

interface Source {
  hub: Hub;
  id: string;
  read(since: number): Promise<FeedEvent[]>;
  head(): Promise<{ finished_at: number | null; last_seq: number } | undefined>;
}

function feed({ hub, id, read, head }: Source): Feed<FeedEvent> {
  return {
    async read(since, maxBytes) {
      const rows = await read(since);
      const events = takeBytes(rows, maxBytes);
      const now = await head();
      // What was purged meanwhile has no more events than those that were read.
      if (!now) return { events, isOver: true };
      const last = events.at(-1)?.seq ?? since;
      return { events, isOver: now.finished_at !== null && (last >= now.last_seq || rows.length === 0) };
    },
    subscribe: (onChange) => hub.subscribe(id, onChange),
  };
}

/** As many events as fit, at least one. */
function takeBytes(events: FeedEvent[], maxBytes: number): FeedEvent[] {
  let bytes = 0;
  const end = events.findIndex((event, i) => {
    bytes += JSON.stringify(event).length;
    return i > 0 && bytes > maxBytes;
  });
  return end === -1 ? events : events.slice(0, end);
}
