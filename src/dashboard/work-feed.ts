import { workOf } from '../store/context.ts';
import type { Feed } from '../streams/feed.ts';
import type { FeedEvent } from '../streams/follow.ts';
import type { Hub } from '../streams/hub.ts';

/**
 * Says that something of an organisation's work has changed, and not what: pages that list it ask again. Nothing of it is
 * kept, so its numbers mean nothing.
 */
export function workFeed(hub: Hub, tenant: string): Feed<FeedEvent> {
  // What came between the page and this is news.
  let isNews = true;
  return {
    async read(since) {
      const events = isNews ? [{ seq: since + 1, type: 'change' }] : [];
      isNews = false;
      return { events, isOver: false };
    },
    subscribe: (onChange) =>
      hub.subscribe(workOf(tenant), () => {
        isNews = true;
        onChange();
      }),
  };
}
