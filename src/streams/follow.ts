import type { Feed } from './feed.ts';

export interface FeedEvent {
  seq: number;
  type: string;
}

export interface Page {
  events: readonly FeedEvent[];
  isOver: boolean;
}

/**
 * A place in a feed that moves on only when its reader asks for more, so that a slow reader costs a page and no more.
 * Rejects with what `feed.read` rejected with, and may be asked again then.
 */
export interface Follower {
  /** What there is now, which may be nothing. */
  read(): Promise<Page>;
  /** The next events as soon as there are some, or the end; `undefined` once closed. One call at a time. */
  next(): Promise<Page | undefined>;
  /** Ends the subscription and the call under way. */
  close(): void;
}

/** `since`: the `seq` after which it starts; one beyond the last event is taken at its word. */
export function follow({
  feed,
  since,
  pageBytes,
}: {
  feed: Feed<FeedEvent>;
  since: number;
  pageBytes: number;
}): Follower {
  let last = since;
  let isNews = true;
  let isClosed = false;
  let wake: (() => void) | undefined;
  const unsubscribe = feed.subscribe(() => {
    isNews = true;
    wake?.();
  });

  async function read(): Promise<Page> {
    // Before reading: what happens meanwhile is news.
    isNews = false;
    try {
      const page = await feed.read(last, pageBytes);
      last = page.events.at(-1)?.seq ?? last;
      // There may be more than fitted.
      if (page.events.length > 0) isNews = true;
      return page;
    } catch (error) {
      isNews = true;
      throw error;
    }
  }

  return {
    read,
    async next() {
      for (;;) {
        if (!isNews && !isClosed) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          wake = undefined;
        }
        if (isClosed) return undefined;
        const page = await read();
        if (isClosed) return undefined;
        if (page.events.length > 0 || page.isOver) return page;
      }
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      unsubscribe();
      wake?.();
    },
  };
}
