import type { ExpressionBuilder } from 'kysely';
import { type Context, transact } from '../context.ts';
import type { Db } from '../db.ts';
import { requeueOf } from '../evaluations/requeue.ts';
import { oweCancellation } from '../run-cancellations.ts';
import type { Schema } from '../schema.ts';

/** A worker as it was judged; a verdict on anything older is void. */
export interface WorkerSeen {
  id: string;
  tenant: string;
  run_id: string | null;
  heartbeat_at: number | null;
  /** Its run is known to have ended: there is none to cancel. */
  run_ended?: true;
}

const seen = ['id', 'tenant', 'run_id', 'heartbeat_at'] as const;

/** Workers whose dispatch GitHub took before `before`, that no run has claimed and none was seen waiting for since. */
export async function unclaimedWorkers({ db }: Context, before: number): Promise<WorkerSeen[]> {
  return db
    .selectFrom('workers')
    .select(seen)
    .where('status', '=', 'dispatched')
    .where('dispatched_at', '<=', before)
    .where((eb) => eb.or([eb('seen_at', 'is', null), eb('seen_at', '<=', before)]))
    .execute();
}

/** The worker's run exists and waits for a runner. */
export async function workerRunSeen(
  { db }: Context,
  { id, now }: { id: string; now: number },
): Promise<void> {
  await db.updateTable('workers').set({ seen_at: now }).where('id', '=', id).execute();
}

/** Workers that have given no sign of life since `before`. */
export async function silentWorkers({ db }: Context, before: number): Promise<WorkerSeen[]> {
  return live(db).where('heartbeat_at', '<=', before).execute();
}

/** The worker of a run, if it has not ended. */
export async function workerOfRun(
  { db }: Context,
  { workerId, runId, runAttempt }: { workerId: string | null; runId: string; runAttempt: number },
): Promise<WorkerSeen | undefined> {
  const claimed = await live(db)
    .where('run_id', '=', runId)
    .where('run_attempt', '=', runAttempt)
    .executeTakeFirst();
  if (claimed || workerId === null) return claimed;
  return db
    .selectFrom('workers')
    .select(seen)
    .where('id', '=', workerId)
    .where('status', 'in', ['owed', 'dispatched'])
    .executeTakeFirst();
}

function live(db: Db) {
  return db.selectFrom('workers').select(seen).where('status', '=', 'live');
}

/** Ends a worker, if it is still as it was seen, and puts back what it held. */
export async function endWorker(
  context: Context,
  given: { worker: WorkerSeen; reason: string; maxAttempts: number; now: number },
): Promise<boolean> {
  const { worker, reason, maxAttempts, now } = given;
  return transact(context, now, async (w) => {
    const ended = await w.tx
      .updateTable('workers')
      .set({ status: 'ended', ended_at: now, reason })
      .where('id', '=', worker.id)
      .where('status', '!=', 'ended')
      .where((eb) => same(eb, 'run_id', worker.run_id))
      .where((eb) => same(eb, 'heartbeat_at', worker.heartbeat_at))
      .returning('tries')
      .executeTakeFirst();
    if (!ended) return false;
    // What it still runs is for nobody; without a try no run can be on its way.
    if (!worker.run_ended && ended.tries > 0) {
      const run = worker.run_id === null ? { name: worker.id } : { id: worker.run_id };
      await oweCancellation(w.tx, { run, tenant: worker.tenant, now });
    }
    await requeueOf(w, worker.id, reason, maxAttempts);
    w.changed.add(worker.id);
    return true;
  });
}

/** SQL's `=` is never true of null. */
function same(
  eb: ExpressionBuilder<Schema, 'workers'>,
  column: 'run_id' | 'heartbeat_at',
  value: string | number | null,
) {
  return value === null ? eb(column, 'is', null) : eb(column, '=', value);
}
