import type { Db, Tx } from './db.ts';
import type { Recorded } from './journal.ts';

/** What operations need besides the database where somebody may follow what they change. */
export interface Context {
  db: Db;
  /** The App's address: views and webhooks hold links. */
  url: string;
  /**
   * Told after each commit which jobs, evaluations, batches and workers have something new for those who follow them, and
   * `QUEUE` or `WEBHOOKS` if something waits; and what was added to logs, as far as it was this process that did.
   */
  onChange(ids: ReadonlySet<string>, recorded?: readonly Recorded[]): void;
  /** Told after each commit what was added to the logs of jobs and evaluations. Must not throw. */
  onRecorded?: ((events: readonly Recorded[]) => void) | undefined;
}

/** Follows what waits to be run. */
export const QUEUE = 'queue';
/** Follows what is owed to webhooks. */
export const WEBHOOKS = 'webhooks';

/** Follows all of an organisation's work: what comes, moves on and ends. */
export function workOf(tenant: string): string {
  return `work of ${tenant}`;
}

/** Follows what becomes of the webhooks of an evaluation or batch: apart from its events, which others follow. */
export function webhooksOf(id: string): string {
  return `webhooks of ${id}`;
}

/** One transaction under way: nobody is told of a change before it is committed. */
export interface Work {
  tx: Tx;
  /** Unix milliseconds. */
  now: number;
  url: string;
  changed: Set<string>;
  recorded: Recorded[];
}

/** Runs `work` in one transaction, and tells those who follow what it changed. */
export async function transact<T>(
  { db, url, onChange, onRecorded }: Context,
  now: number,
  work: (w: Work) => Promise<T>,
): Promise<T> {
  const changed = new Set<string>();
  let recorded: Recorded[] = [];
  const result = await db.transaction().execute((tx) => {
    // One that runs again has added nothing before.
    recorded = [];
    return work({ tx, now, url, changed, recorded });
  });
  if (changed.size > 0) onChange(changed, recorded);
  if (recorded.length > 0) onRecorded?.(recorded);
  return result;
}
