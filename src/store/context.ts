import type { Db, Tx } from './db.ts';

/** What operations need besides the database where somebody may follow what they change. */
export interface Context {
  db: Db;
  /** The App's address: views and webhooks hold links. */
  url: string;
  /**
   * Told after each commit which jobs, evaluations, batches and workers have something new for those who follow them, and
   * `QUEUE` or `WEBHOOKS` if something waits.
   */
  onChange(ids: ReadonlySet<string>): void;
}

/** Follows what waits to be run. */
export const QUEUE = 'queue';
/** Follows what is owed to webhooks. */
export const WEBHOOKS = 'webhooks';

/** One transaction under way: nobody is told of a change before it is committed. */
export interface Work {
  tx: Tx;
  /** Unix milliseconds. */
  now: number;
  url: string;
  changed: Set<string>;
}

/** Runs `work` in one transaction, and tells those who follow what it changed. */
export async function transact<T>(
  { db, url, onChange }: Context,
  now: number,
  work: (w: Work) => Promise<T>,
): Promise<T> {
  const changed = new Set<string>();
  const result = await db.transaction().execute((tx) => work({ tx, now, url, changed }));
  if (changed.size > 0) onChange(changed);
  return result;
}
