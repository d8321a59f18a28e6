import type { BatchRequest } from '../../contract/evaluation/request.ts';
import { type Context, transact, type Work } from '../context.ts';
import { endBatchIfDone } from './batch-progress.ts';
import { appendBatchEvents } from './events.ts';
import { findKey, saveKey } from './idempotency.ts';
import { insertEvaluations } from './new-evaluation.ts';
import { createTargetsOf } from './owe-webhooks.ts';
import { placeInQueue } from './place-in-queue.ts';
import { type Accepted, prepare, roomFor, type Submission } from './submission.ts';

type NewBatch = Submission<BatchRequest> & { evalIds: string[] };

/** Writes a batch and all its items in one transaction: what was answered is durable. `evalIds` are theirs, in order. */
export async function acceptBatch(context: Context, batch: NewBatch): Promise<Accepted> {
  const { id, tenant, request, key, now, queue } = batch;
  return transact<Accepted>(context, now, async (w) => {
    const known = key && (await findKey(w, key));
    if (known === 'conflict') return { kind: 'conflict' };
    if (known) return { kind: 'repeated', id: known.resourceId };
    const coming = { tenant, items: request.evaluations.length };
    const isRoom = await roomFor(w.tx, queue, [coming]);
    if (!isRoom(coming)) return { kind: 'full' };
    if (key) await saveKey(w, key, id);
    await insertBatch(w, batch);
    return { kind: 'new', id };
  });
}

async function insertBatch(w: Work, { id, tenant, request, secret, evalIds, now }: NewBatch): Promise<void> {
  const total = request.evaluations.length;
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
}
