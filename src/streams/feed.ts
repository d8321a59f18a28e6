/** The events of one evaluation or batch, as somebody follows them. */
export interface Feed<E extends { seq: number; type: string }> {
  /**
   * The events after `since` in order, about `maxBytes` of them at most (at least one, if there is one).
   * `isOver`: nothing comes after those returned, now or ever.
   */
  read(since: number, maxBytes: number): Promise<{ events: readonly E[]; isOver: boolean }>;
  /** Calls `onChange` whenever there may be something new; subscribe first and read then, and nothing is missed. */
  subscribe(onChange: () => void): () => void;
}
