import type { Feed } from './feed.ts';
import type { FeedEvent } from './follow.ts';
import type { Hub } from './hub.ts';

/** Rows read at a time; the bytes of what they hold are bounded besides. */
const ROWS = 100;

export interface Source {
  hub: Hub;
  id: string;
  read(page: { id: string; since: number; limit: number }): Promise<FeedEvent[]>;
  /** `isOver`: nothing comes after `last_seq`. Undefined: it is gone. */
  head(): Promise<{ isOver: boolean; last_seq: number } | undefined>;
}

/** The events that the store keeps of something; each page is read once for all who follow it. */
export function storedFeed({ hub, id, read, head }: Source): Feed<FeedEvent> {
  return {
    read: (since, maxBytes) =>
      hub.sharePage(id, since, async (news) => {
        // Whether there are more, or none to come, is asked with the next page.
        if (news[0]?.seq === since + 1) return { events: takeBytes(news, maxBytes), isOver: false };
        const rows = await read({ id, since, limit: ROWS });
        const events = takeBytes(rows, maxBytes);
        const now = await head();
        // What was purged meanwhile has no more events than those that were read.
        if (!now) return { events, isOver: true };
        const last = events.at(-1)?.seq ?? since;
        return { events, isOver: now.isOver && (last >= now.last_seq || rows.length === 0) };
      }),
    subscribe: (onChange) => hub.subscribe(id, onChange),
  };
}

/** As many events as fit, at least one. */
function takeBytes(events: readonly FeedEvent[], maxBytes: number): readonly FeedEvent[] {
  let bytes = 0;
  const end = events.findIndex((event, i) => {
    bytes += JSON.stringify(event).length;
    return i > 0 && bytes > maxBytes;
  });
  return end === -1 ? events : events.slice(0, end);
}
