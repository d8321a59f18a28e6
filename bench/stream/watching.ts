/** Where something is watched, by the way of watching it. */
export type Watched = Record<Way, string>;

export type Way = 'websocket' | 'sse' | 'long poll';

export interface Sent {
  seq: number;
  /** When it was durable, by `now`. */
  at: number;
}

/** One line that a program has written. */
export function lineOf(n: number): { stream: 'stdout'; text: string } {
  return { stream: 'stdout', text: `line ${n}\n` };
}
