import type { Feed } from '../streams/feed.ts';
import type { FeedEvent } from '../streams/follow.ts';
import type { Hub } from '../streams/hub.ts';

/**
 * Says that something has changed of what a page shows, and not what: the page asks again. Nothing of it is kept, so its
 * numbers mean nothing; and it is over with the session alone, because callbacks and webhooks are sent after the work, and
 * again. `hasEnded`: whether that is no more.
 */
export function changeFeed(
  hub: Hub,
  ids: readonly string[],
  hasEnded: () => Promise<boolean>,
): Feed<FeedEvent> {
  return newsFeed(hasEnded, (tell) => {
    const ends = ids.map((id) => hub.subscribe(id, tell));
    return () => {
      for (const end of ends) end();
    };
  });
}

/** The same of what is looked at from time to time, whatever has changed. */
export function tickFeed(everyMs: number, hasEnded: () => Promise<boolean>): Feed<FeedEvent> {
  return newsFeed(hasEnded, (tell) => {
    const timer = setInterval(tell, everyMs);
    return () => clearInterval(timer);
  });
}

function newsFeed(
  hasEnded: () => Promise<boolean>,
  subscribe: (tell: () => void) => () => void,
): Feed<FeedEvent> {
  // What came between the page and this is news.
  let isNews = true;
  return {
    async read(since) {
      if (await hasEnded()) return { events: [], isOver: true };
      const events = isNews ? [{ seq: since + 1, type: 'change' }] : [];
      isNews = false;
      return { events, isOver: false };
    },
    subscribe: (onChange) =>
      subscribe(() => {
        isNews = true;
        onChange();
      }),
  };
}
