import type { Work } from '../context.ts';
import type { Tx } from '../db.ts';
import { cacheKey, findCached } from './cache.ts';
import type { IdempotencyKey } from './idempotency.ts';
import type { NewEvaluation } from './new-evaluation.ts';

/** What is asked to be stored, one evaluation or a batch. */
export interface Submission<R> {
  /** The id it gets if it is new. */
  id: string;
  tenant: string;
  request: R;
  key: IdempotencyKey | null;
  /** For webhooks that came without one. */
  secret: string;
  now: number;
  queue: QueueLimits;
}

/** How many evaluations may wait at a time. */
export interface QueueLimits {
  /** Of all organisations together. */
  most: number;
  /** What each organisation may have waiting even if the others have taken up all the rest. */
  share: number;
}

/** `new` with what else is told of what is new. */
export type Accepted<New = unknown> =
  | ({ kind: 'new'; id: string } & New)
  | { kind: 'repeated'; id: string }
  /** The key was used for another request. */
  | { kind: 'conflict' }
  | { kind: 'full' };

/** Whether so many of each organisation may come. */
export async function isRoomFor(
  tx: Tx,
  { most, share }: QueueLimits,
  coming: ReadonlyMap<string, number>,
): Promise<boolean> {
  const all = [...coming.values()].reduce((sum, n) => sum + n, 0);
  if (await waitAtMost(tx, most - all)) return true;
  for (const [tenant, n] of coming) if (!(await waitAtMost(tx, share - n, tenant))) return false;
  return true;
}

/**
 * Whether at most `most` wait, of one organisation or of all. Looks at no more rows than that, and at none of their
 * contents: an index is enough.
 */
async function waitAtMost(tx: Tx, most: number, tenant?: string): Promise<boolean> {
  if (most < 0) return false;
  const beyond = await tx
    .selectFrom('evaluations')
    .select('status')
    .where('status', '=', 'queued')
    .$if(tenant !== undefined, (waiting) => waiting.where('tenant', '=', tenant ?? ''))
    .limit(1)
    .offset(most)
    .executeTakeFirst();
  return beyond === undefined;
}

/** With the results that are given instead of running them. */
export async function prepare(
  w: Work,
  list: Omit<NewEvaluation, 'cached' | 'cacheKey'>[],
): Promise<NewEvaluation[]> {
  const keyed = list.map((given) => ({
    ...given,
    cacheKey: given.request.cache ? cacheKey(given.tenant, given.request) : null,
  }));
  const cached = await findCached(
    w,
    keyed.flatMap((one) => one.cacheKey ?? []),
  );
  return keyed.map((one) => ({ ...one, cached: cached.get(one.cacheKey ?? '') ?? null }));
}
