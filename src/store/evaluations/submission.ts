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
  /** For webhooks that came without one: made when it is asked for, which takes time that others need not pay for, and the same from then on. */
  secret: () => string;
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

/** So many evaluations of an organisation that come together. */
interface Coming {
  tenant: string;
  items: number;
}

/** Tells of those that come, in the order in which they are asked about, whether there is room for them. */
export async function roomFor(
  tx: Tx,
  { most, share }: QueueLimits,
  coming: readonly Coming[],
): Promise<(one: Coming) => boolean> {
  let left = most - (await countWaiting(tx, most));
  if (coming.reduce((all, { items }) => all + items, 0) <= left) return () => true;
  const shares = new Map<string, number>();
  for (const tenant of new Set(coming.map((one) => one.tenant)))
    shares.set(tenant, share - (await countWaiting(tx, share, tenant)));
  return ({ tenant, items }) => {
    const ofShare = shares.get(tenant) ?? 0;
    if (items > left && items > ofShare) return false;
    left -= items;
    shares.set(tenant, ofShare - items);
    return true;
  };
}

/** How many wait, of one organisation or of all. Counts no further than `most`, and looks at an index alone. */
async function countWaiting(tx: Tx, most: number, tenant?: string): Promise<number> {
  const { n } = await tx
    .selectFrom((eb) =>
      eb
        .selectFrom('evaluations')
        .select('status')
        .where('status', '=', 'queued')
        .$if(tenant !== undefined, (waiting) => waiting.where('tenant', '=', tenant ?? ''))
        .limit(Math.max(0, most))
        .as('waiting'),
    )
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
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
