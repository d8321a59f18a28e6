/** Who follows what, in this process. */
export interface Hub {
  /** Tells everybody who follows one of `ids` that there may be something new. */
  notify(ids: Iterable<string>): void;
  /** The same to everybody who follows anything. */
  notifyAll(): void;
  /** Calls `onChange` for each change of `id` until the returned function is called. */
  subscribe(id: string, onChange: () => void): () => void;
}

export function createHub(): Hub {
  const followers = new Map<string, Set<() => void>>();
  const notify = (ids: Iterable<string>) => {
    for (const id of ids) for (const onChange of [...(followers.get(id) ?? [])]) onChange();
  };
  return {
    notify,
    notifyAll: () => notify([...followers.keys()]),
    subscribe(id, onChange) {
      const all = followers.get(id) ?? new Set();
      followers.set(id, all.add(onChange));
      return () => {
        all.delete(onChange);
        if (all.size === 0 && followers.get(id) === all) followers.delete(id);
      };
    },
  };
}
