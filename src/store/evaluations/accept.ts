import type { BatchRequest, EvaluationRequest } from '../../contract/evaluation/request.ts';
import { type Context, transact, type Work } from '../context.ts';
import type { Tx } from '../db.ts';
import { endBatchIfDone } from './batch-progress.ts';
import { cacheKey, findCached } from './cache.ts';
import { appendBatchEvents } from './events.ts';
import { findKey, type IdempotencyKey, saveKey } from './idempotency.ts';
import { insertEvaluations, type NewEvaluation } from './new-evaluation.ts';
import { createTargetsOf } from './owe-webhooks.ts';
import { placeInQueue } from './place-in-queue.ts';

interface Submission<R> {
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

export type Accepted =
  | { kind: 'new' | 'repeated'; id: string }
  /** The key was used for another request. */
  | { kind: 'conflict' }
  | { kind: 'full' };

/** Writes an evaluation with everything it needs in one transaction: what was answered is durable. */
export async function acceptEvaluation(
  context: Context,
  submission: Submission<EvaluationRequest>,
): Promise<Accepted> {
  const { id, tenant, request, secret } = submission;
  return accept(context, submission, 1, async (w) => {
    const place = await placeInQueue(w, { tenant, isBatch: false });
    const evaluation = { id, tenant, request, secret, place: place(0), batch: null };
    await insertEvaluations(w, await prepare(w, [evaluation]));
  });
}

/** The same for a batch and all its items; `evalIds` are theirs, in order. */
export async function acceptBatch(
  context: Context,
  submission: Submission<BatchRequest> & { evalIds: string[] },
): Promise<Accepted> {
  const { id, tenant, request, secret, evalIds, now } = submission;
  const total = request.evaluations.length;
  return accept(context, submission, total, async (w) => {
    const { webhook, metadata } = request;
    const place = await placeInQueue(w, { tenant, isBatch: true });
    const [targetId = null] = await createTargetsOf(w, 'batch', [{ tenant, webhook, secret }]);
    await w.tx
      .insertInto('batches')
      .values({
        id,
        tenant,
        total,
        last_seq: 0,
        metadata: metadata === undefined ? null : JSON.stringify(metadata),
        webhook_target_id: targetId,
        created_at: now,
        cancelled_at: null,
        finished_at: null,
        expires_at: now + Math.max(...request.evaluations.map(({ expires_in }) => expires_in)) * 1_000,
        purged_at: null,
      })
      .execute();
    await appendBatchEvents(w, id, [{ type: 'queued', data: { total } }]);
    const items = await prepare(
      w,
      request.evaluations.map((item, index) => ({
        id: evalIds[index] ?? '',
        tenant,
        request: item,
        secret,
        place: place(index),
        batch: { id, index },
      })),
    );
    await insertEvaluations(w, items);
    const ended = items.flatMap(({ id: eval_id, cached }, index) =>
      cached ? [{ index, eval_id, status: cached.status }] : [],
    );
    if (ended.length > 0) await endBatchIfDone(w, id, ended);
  });
}

async function accept(
  context: Context,
  { id, tenant, key, now, queue }: Submission<unknown>,
  items: number,
  write: (w: Work) => Promise<void>,
): Promise<Accepted> {
  return transact<Accepted>(context, now, async (w) => {
    const known = key && (await findKey(w, key));
    if (known === 'conflict') return { kind: 'conflict' };
    if (known) return { kind: 'repeated', id: known.resourceId };
    const { most, share } = queue;
    if (!(await waitAtMost(w.tx, most - items)) && !(await waitAtMost(w.tx, share - items, tenant)))
      return { kind: 'full' };
    if (key) await saveKey(w, key, id);
    await write(w);
    return { kind: 'new', id };
  });
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
async function prepare(
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
