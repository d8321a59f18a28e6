/** What a model has written so far, over all its answers in one conversation. Never changed, only followed. */
import type { About } from './read-about.ts';

export interface Draft {
  /** Accepted: whole content of files that are new or differ from the site's. */
  changed: ReadonlyMap<string, string>;
  /** Files whose edits did not all apply, with those that did. They count only once all are settled. */
  pending: ReadonlyMap<string, string>;
  /** Files that were refused by a gate and have to come again. */
  faulty: ReadonlySet<string>;
  about: About | null;
  /** What was not taken, for people. */
  refused: ReadonlySet<string>;
  /** How often edits did not fit. */
  misfits: number;
}

export const EMPTY_DRAFT: Draft = {
  changed: new Map(),
  pending: new Map(),
  faulty: new Set(),
  about: null,
  refused: new Set(),
  misfits: 0,
};
