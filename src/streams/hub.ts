import type { Recorded } from '../store/journal.ts';
import type { FeedEvent, Page } from './follow.ts';

/** Who follows what, in this process. */
export interface Hub {
  /** Tells everybody who follows one of `ids` that there may be something new. `recorded`: what is known of it already. */
  notify(ids: Iterable<string>, recorded?: readonly Recorded[]): void;
  /** The same to everybody who follows anything. */
  notifyAll(): void;
  /** Calls `onChange` for each change of `id` until the returned function is called. */
  subscribe(id: string, onChange: () => void): () => void;
  /**
   * Reads something of `id`; who asks for the same meanwhile is given the same promise, so that thousands who were told
   * of one change cost one reading. What was begun before a change is nobody's after it.
   */
  share<T>(id: string, what: string, read: () => Promise<T>): Promise<T>;
  /** A page of events in the same way, for those as well who ask a little later. `news`: what came with the last change. */
  sharePage(id: string, since: number, read: (news: readonly FeedEvent[]) => Promise<Page>): Promise<Page>;
}

interface Topic {
  followers: Set<() => void>;
  news: FeedEvent[];
  pages: Map<number, Promise<Page>>;
}

const newTopic = (): Topic => ({ followers: new Set(), news: [], pages: new Map() });

/** What the quick ones read next, and what those a little slower read still. */
const MOST_PAGES = 2;

export function createHub(): Hub {
  const topics = new Map<string, Topic>();
  const reading = new Map<string, Map<string, Promise<unknown>>>();
  const notify = (ids: Iterable<string>, recorded: readonly Recorded[] = []) => {
    const news = newsOf(recorded.filter(({ id }) => topics.has(id)));
    for (const id of ids) {
      reading.delete(id);
      const topic = topics.get(id);
      if (!topic) continue;
      topic.pages.clear();
      topic.news = news.get(id) ?? [];
      for (const onChange of [...topic.followers]) onChange();
    }
  };
  return {
    notify,
    notifyAll: () => notify([...reading.keys(), ...topics.keys()]),
    subscribe(id, onChange) {
      const topic = topics.get(id) ?? newTopic();
      topics.set(id, topic);
      topic.followers.add(onChange);
      return () => {
        topic.followers.delete(onChange);
        if (topic.followers.size === 0 && topics.get(id) === topic) topics.delete(id);
      };
    },
    share<T>(id: string, what: string, read: () => Promise<T>) {
      const ofId = reading.get(id) ?? new Map<string, Promise<unknown>>();
      const known = ofId.get(what);
      if (known) return known as Promise<T>;
      const begun = read();
      reading.set(id, ofId.set(what, begun));
      const forget = () => {
        ofId.delete(what);
        if (ofId.size === 0 && reading.get(id) === ofId) reading.delete(id);
      };
      begun.then(forget, forget);
      return begun;
    },
    sharePage(id, since, read) {
      const topic = topics.get(id);
      const known = topic?.pages.get(since);
      if (known) return known;
      const begun = read(topic?.news ?? []);
      // Kept for one alone it would be memory.
      if (topic && topic.followers.size > 1) keepPage(topic, since, begun);
      return begun;
    },
  };
}

/** Of evaluations, whose programs write all the time: as the store would give them back. */
function newsOf(recorded: readonly Recorded[]): Map<string, FeedEvent[]> {
  const news = new Map<string, FeedEvent[]>();
  for (const one of recorded) {
    if (one.kind !== 'evaluation') continue;
    const { id, seq, at, attempt, type, data } = one;
    const events = news.get(id) ?? [];
    events.push(Object.assign({ seq, at, attempt, type }, { data }));
    news.set(id, events);
  }
  return news;
}

function keepPage({ pages }: Topic, since: number, page: Promise<Page>): void {
  if (pages.size === MOST_PAGES) pages.delete(pages.keys().next().value ?? since);
  pages.set(since, page);
  // Who asks again after an error is not given the same one.
  page.catch(() => pages.get(since) === page && pages.delete(since));
}
