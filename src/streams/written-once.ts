import type { FeedEvent } from './follow.ts';

type Events = readonly FeedEvent[];

/** `write` for events that many are sent: each gets the same bytes. */
export function writtenOnce<T extends object>(write: (events: Events) => T): (events: Events) => T {
  const written = new WeakMap<Events, T>();
  return (events) => {
    const known = written.get(events);
    if (known) return known;
    const bytes = write(events);
    written.set(events, bytes);
    return bytes;
  };
}
