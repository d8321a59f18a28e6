import { afterTry, type TryResult, type Verdict } from '../../domain/callback-rule.ts';
import { type Context, transact } from '../context.ts';
import { changed, type Tx } from '../db.ts';
import { appendEvents } from '../events.ts';
import type { DeliveryTable, DeliveryTryTable } from '../schema.ts';

/** A try as its sender tells of it; a run says whose attempt it is. */
export type DeliveryTry = TryResult & { deliveryId: string; jobId: string; n: number; now: number } & (
    | { sentBy: 'app' }
    | { sentBy: 'run'; attempt: number }
  );

type Owed = Pick<DeliveryTable, 'state' | 'cause' | 'tries' | 'held_by'> & {
  attempt: number;
  /** Who has told of this very try. */
  told_by: DeliveryTryTable['sent_by'] | null;
};

/**
 * Writes down what a try came to, and what follows from it. Every try that was taken is on record once, also where somebody
 * else has taken over since; said again, it changes nothing. The delivery's state then, or null: its teller
 * was never given that try.
 */
export async function recordTry(context: Context, t: DeliveryTry): Promise<DeliveryTable['state'] | null> {
  return transact(context, t.now, async (w) => {
    const owed = await readOwed(w.tx, t);
    if (!owed || !isTellers(owed, t)) return null;
    if (owed.told_by) return owed.state;
    await insertTry(w.tx, t);
    const verdict = afterTry(await triesOnRecord(w.tx, t), t);
    const counts = await (verdict.state === 'delivered' ? arrived(w.tx, t) : settle(w.tx, t, verdict));
    const outcome = t.error ?? `HTTP ${t.http_status}`;
    const follows = counts ? verdict.state : 'after its turn, which another sender had taken';
    const message = `Callback try ${t.n} by the ${t.sentBy}: ${outcome} (${follows})`;
    const { attempt } = owed;
    await appendEvents(w, t.jobId, [{ type: 'delivery', attempt, phase: 'call-back', message }]);
    return counts ? verdict.state : owed.state;
  });
}

async function readOwed(tx: Tx, { deliveryId, jobId, n }: DeliveryTry): Promise<Owed | undefined> {
  return tx
    .selectFrom('deliveries')
    .innerJoin('jobs', 'jobs.id', 'deliveries.job_id')
    .leftJoin('delivery_tries', (join) =>
      join.onRef('delivery_tries.delivery_id', '=', 'deliveries.id').on('delivery_tries.n', '=', n),
    )
    .select(['deliveries.state', 'cause', 'tries', 'held_by', 'attempt', 'sent_by as told_by'])
    .where('deliveries.id', '=', deliveryId)
    .where('jobs.id', '=', jobId)
    .executeTakeFirst();
}

/** A run is lent number 1 and no other; the App that takes over from it goes on with number 2. */
function isTellers({ attempt, cause, tries, held_by, told_by }: Owed, t: DeliveryTry): boolean {
  if (t.sentBy === 'run' && t.attempt !== attempt) return false;
  if (told_by) return told_by === t.sentBy;
  if (t.n > tries) return false;
  return t.sentBy === 'app' || (t.n === 1 && cause === 'outcome' && (held_by === 'run' || tries > 1));
}

async function insertTry(tx: Tx, t: DeliveryTry): Promise<void> {
  const { deliveryId, n, sentBy, now, http_status, error, duration_ms } = t;
  await tx
    .insertInto('delivery_tries')
    .values({ delivery_id: deliveryId, n, at: now, sent_by: sentBy, http_status, error, duration_ms })
    .execute();
}

/** What the schedule goes by: a sender that died before it could try must not cost the receiver one. */
async function triesOnRecord(tx: Tx, { deliveryId }: DeliveryTry): Promise<number> {
  const { count } = await tx
    .selectFrom('delivery_tries')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('delivery_id', '=', deliveryId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whatever was thought of it meanwhile: it has been received. */
async function arrived(tx: Tx, { deliveryId, now }: DeliveryTry): Promise<true> {
  await tx
    .updateTable('deliveries')
    .set({ state: 'delivered', due_at: now, held_by: 'app' })
    .where('id', '=', deliveryId)
    .where('state', '!=', 'delivered')
    .execute();
  return true;
}

/** False, and nothing follows, if somebody has taken a later try: that one decides. */
async function settle(tx: Tx, t: DeliveryTry, verdict: Verdict): Promise<boolean> {
  const update = await tx
    .updateTable('deliveries')
    .set({
      state: verdict.state,
      due_at: verdict.state === 'pending' ? t.now + verdict.waitMs : t.now,
      held_by: 'app',
    })
    .where('id', '=', t.deliveryId)
    .where('state', '=', 'pending')
    .where('tries', '=', t.n)
    .executeTakeFirst();
  return changed(update);
}
