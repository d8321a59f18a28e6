import { afterTry, CALLBACK_LEASE_MS, type TryResult, type Verdict } from '../domain/callback-rule.ts';
import { newId } from '../domain/clock.ts';
import { type Context, transact, type Work } from './context.ts';
import { changed, type Db } from './db.ts';
import { appendEvents } from './events.ts';
import { skipLocked } from './skip-locked.ts';

export interface Delivery {
  id: string;
  job_id: string;
  url: string;
  body: string;
  tries: number;
}

const delivery = ['id', 'job_id', 'url', 'body', 'tries'] as const;

/** Takes up to `limit` deliveries that are due, hidden from others for as long as one try can take. */
export async function takeDueDeliveries(
  db: Db,
  { now, limit }: { now: number; limit: number },
): Promise<Delivery[]> {
  return db.transaction().execute(async (tx) => {
    const due = await tx
      .selectFrom('deliveries')
      .select(delivery)
      .where('state', '=', 'pending')
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(limit)
      .$call(skipLocked(tx, 'deliveries'))
      .execute();
    for (const { id } of due) {
      await tx
        .updateTable('deliveries')
        .set({ due_at: now + CALLBACK_LEASE_MS, held_by: 'app' })
        .where('id', '=', id)
        .execute();
    }
    return due;
  });
}

/**
 * The callback that a run has to make its one try at, hidden from the App for as long as that can take. Undefined if
 * the try was made, or the App is sending.
 */
export async function lendDelivery(
  db: Db,
  { jobId, now }: { jobId: string; now: number },
): Promise<Delivery | undefined> {
  return db
    .updateTable('deliveries')
    .set({ due_at: now + CALLBACK_LEASE_MS })
    .where('job_id', '=', jobId)
    .where('cause', '=', 'outcome')
    .where('state', '=', 'pending')
    .where('held_by', '=', 'run')
    .where('tries', '=', 0)
    .returning(delivery)
    .executeTakeFirst();
}

export interface DeliveryTry extends TryResult {
  deliveryId: string;
  jobId: string;
  attempt: number;
  n: number;
  sentBy: 'run' | 'app';
  now: number;
}

/**
 * Writes down try number `n` and what follows from it. Null if that try is not the one that was due, or not its teller's to
 * make: somebody else is sending, and the caller has to stop.
 */
export async function recordTry(context: Context, t: DeliveryTry): Promise<Verdict | null> {
  const verdict = afterTry(t.n, t);
  const dueAt = verdict.state === 'pending' ? t.now + verdict.waitMs : t.now;
  return transact(context, t.now, async (w) => {
    const { tx } = w;
    const update = await tx
      .updateTable('deliveries')
      .set({ tries: t.n, state: verdict.state, due_at: dueAt, held_by: 'app' })
      .where('id', '=', t.deliveryId)
      .where('job_id', 'in', (eb) =>
        eb.selectFrom('jobs').select('id').where('id', '=', t.jobId).where('attempt', '=', t.attempt),
      )
      .where('held_by', '=', t.sentBy)
      .where('state', '=', 'pending')
      .where('tries', '=', t.n - 1)
      .executeTakeFirst();
    const outcome = t.error ?? `HTTP ${t.http_status}`;
    if (!changed(update)) {
      await noteLateTry(w, t, outcome);
      return null;
    }
    const { http_status, error, duration_ms } = t;
    await tx
      .insertInto('delivery_tries')
      .values({
        delivery_id: t.deliveryId,
        n: t.n,
        at: t.now,
        sent_by: t.sentBy,
        http_status,
        error,
        duration_ms,
      })
      .execute();
    await noteTry(w, t, `${outcome} (${verdict.state})`);
    return verdict;
  });
}

/** Somebody took over from a sender that stood still, which has sent after all: whoever looks has to find that try, too. */
async function noteLateTry(w: Work, t: DeliveryTry, outcome: string): Promise<void> {
  const recorded = await w.tx
    .selectFrom('deliveries')
    .leftJoin('delivery_tries', (join) =>
      join
        .onRef('delivery_tries.delivery_id', '=', 'deliveries.id')
        .on('delivery_tries.n', '=', t.n)
        .on('delivery_tries.sent_by', '=', t.sentBy),
    )
    .innerJoin('jobs', 'jobs.id', 'deliveries.job_id')
    .select(['delivery_tries.n', 'jobs.attempt'])
    .where('deliveries.id', '=', t.deliveryId)
    .where('deliveries.job_id', '=', t.jobId)
    .executeTakeFirst();
  // The answer to a report was lost, and it came again; or it is of no callback of this job.
  if (!recorded || recorded.n !== null) return;
  const { attempt } = recorded;
  await noteTry(w, { ...t, attempt }, `${outcome} (after its turn, which another sender had taken)`);
}

async function noteTry(w: Work, { jobId, attempt, n, sentBy }: DeliveryTry, outcome: string): Promise<void> {
  const message = `Callback try ${n} by the ${sentBy}: ${outcome}`;
  await appendEvents(w, jobId, [{ type: 'delivery', attempt, phase: 'call-back', message }]);
}

/** Whose callback is a run's to send, if one is. */
export async function tenantHeldBy(
  db: Db,
  { runId, runAttempt }: { runId: string; runAttempt: number },
): Promise<string | undefined> {
  const held = await db
    .selectFrom('deliveries')
    .innerJoin('jobs', 'jobs.id', 'deliveries.job_id')
    .innerJoin('attempts', (join) =>
      join.onRef('attempts.job_id', '=', 'jobs.id').onRef('attempts.attempt', '=', 'jobs.attempt'),
    )
    .select('jobs.tenant')
    .where('deliveries.state', '=', 'pending')
    .where('deliveries.held_by', '=', 'run')
    .where('attempts.run_id', '=', runId)
    .where('attempts.run_attempt', '=', runAttempt)
    .executeTakeFirst();
  return held?.tenant;
}

/**
 * The run that was sending is over: what it did not deliver is the App's to send now. One that had an earlier attempt
 * takes nothing from the run that is sending.
 */
export async function releaseDeliveries(
  db: Db,
  { runId, runAttempt, now }: { runId: string; runAttempt: number; now: number },
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ due_at: now })
    .where('state', '=', 'pending')
    .where('held_by', '=', 'run')
    .where('job_id', 'in', (eb) =>
      eb
        .selectFrom('attempts')
        .innerJoin('jobs', (join) =>
          join.onRef('jobs.id', '=', 'attempts.job_id').onRef('jobs.attempt', '=', 'attempts.attempt'),
        )
        .select('attempts.job_id')
        .where('attempts.run_id', '=', runId)
        .where('attempts.run_attempt', '=', runAttempt),
    )
    .execute();
}

/**
 * The outcome of a job that has ended is sent once more, unless a callback is still on its way: the same request came
 * again, or somebody asked for it.
 */
export async function deliverAgain(
  context: Context,
  { jobId, cause, now }: { jobId: string; cause: 'repeated-request' | 'replay'; now: number },
): Promise<boolean> {
  return transact(context, now, async ({ tx, changed: news }) => {
    const all = await tx
      .selectFrom('deliveries')
      .select(['url', 'body', 'state'])
      .where('job_id', '=', jobId)
      .execute();
    const [first] = all;
    if (!first || all.some(({ state }) => state === 'pending')) return false;
    await tx
      .insertInto('deliveries')
      .values({
        id: newId('dlv'),
        job_id: jobId,
        cause,
        url: first.url,
        body: first.body,
        state: 'pending',
        tries: 0,
        held_by: 'app',
        due_at: now,
        created_at: now,
      })
      .execute();
    news.add(jobId);
    return true;
  });
}
