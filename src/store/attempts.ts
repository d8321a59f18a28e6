import type { RunEvent } from '../contract/run-api.ts';
import { statusesBefore } from '../domain/job-state.ts';
import { runName } from '../domain/run-name.ts';
import { type Context, transact } from './context.ts';
import { changed, type Db } from './db.ts';
import { dropDispatches, mayBeDispatched } from './dispatches.ts';
import { appendEvents } from './events.ts';
import { queueAttempt } from './queue-attempt.ts';
import { oweCancellation } from './run-cancellations.ts';

export interface Claim {
  jobId: string;
  attempt: number;
  runId: string;
  runAttempt: number;
  runUrl: string;
  tokenHash: string;
  now: number;
}

/**
 * Binds (job, attempt) to (run, run attempt). False if the attempt is stale, over, or another run's: GitHub may
 * start two runs for one attempt, and only one of them may work. The same run may claim again after a lost answer.
 */
export async function claimAttempt(context: Context, claim: Claim): Promise<boolean> {
  const { jobId, attempt, now } = claim;
  return transact(context, now, async (w) => {
    const { tx } = w;
    const job = await tx
      .updateTable('jobs')
      .set({ status: 'running', phase: 'claim' })
      .where('id', '=', jobId)
      .where('attempt', '=', attempt)
      .where('status', 'in', [...statusesBefore('running'), 'running'])
      .executeTakeFirst();
    if (!changed(job)) return false;
    const bound = await tx
      .updateTable('attempts')
      .set({
        run_id: claim.runId,
        run_attempt: claim.runAttempt,
        run_url: claim.runUrl,
        token_hash: claim.tokenHash,
        claimed_at: now,
        heartbeat_at: now,
      })
      .where('job_id', '=', jobId)
      .where('attempt', '=', attempt)
      .where((eb) =>
        eb.or([
          eb('run_id', 'is', null),
          eb.and([eb('run_id', '=', claim.runId), eb('run_attempt', '=', claim.runAttempt)]),
        ]),
      )
      .executeTakeFirst();
    // The job's row was already changed: nothing of a refused claim may stay.
    if (!changed(bound)) throw new RefusedClaim();
    await dropDispatches(tx, jobId);
    const message = `Claimed by run ${claim.runId}`;
    await appendEvents(w, jobId, [{ type: 'claimed', attempt, phase: 'claim', message }]);
    return true;
  }).catch((error: unknown) => {
    if (error instanceof RefusedClaim) return false;
    throw error;
  });
}

class RefusedClaim extends Error {}

/** The hash of the token with which (job, attempt) may be reported on, if the attempt was claimed. */
export async function runTokenHash(db: Db, jobId: string, attempt: number): Promise<string | null> {
  const row = await db
    .selectFrom('attempts')
    .select('token_hash')
    .where('job_id', '=', jobId)
    .where('attempt', '=', attempt)
    .executeTakeFirst();
  return row?.token_hash ?? null;
}

/**
 * Stores a batch of a run's events and its sign of life. False if the attempt is stale. A batch that came before
 * is a sign of life and nothing more.
 */
export async function recordBatch(
  context: Context,
  b: { jobId: string; attempt: number; batch: number; events: RunEvent[]; now: number },
): Promise<boolean> {
  return transact(context, b.now, async (w) => {
    const { tx } = w;
    const phase = b.events.at(-1)?.phase;
    const job = await tx
      .updateTable('jobs')
      .set(phase ? { phase } : (eb) => ({ phase: eb.ref('phase') }))
      .where('id', '=', b.jobId)
      .where('attempt', '=', b.attempt)
      .where('status', '=', 'running')
      .executeTakeFirst();
    if (!changed(job)) return false;
    const attempt = tx.updateTable('attempts').where('job_id', '=', b.jobId).where('attempt', '=', b.attempt);
    const fresh = await attempt
      .set({ heartbeat_at: b.now, last_batch: b.batch })
      .where('last_batch', '<', b.batch)
      .executeTakeFirst();
    if (!changed(fresh)) await attempt.set({ heartbeat_at: b.now }).execute();
    else
      await appendEvents(
        w,
        b.jobId,
        b.events.map((event) => ({ ...event, attempt: b.attempt })),
      );
    return true;
  });
}

/**
 * What was known of an attempt when it was judged: the run that had claimed it, and, if it was judged by its silence,
 * its last sign of life. A verdict on anything older is void.
 */
export interface Seen {
  run_id: string | null;
  heartbeat_at?: number | null;
  /** Its run is known to have ended: there is none to cancel. */
  run_ended?: true;
}

/** The run that had the attempt, or is on its way to it, works for nobody any more. Before its dispatch is dropped. */
export async function abandonRun(
  tx: Db,
  { jobId, attempt, seen, now }: { jobId: string; attempt: number; seen: Seen; now: number },
): Promise<void> {
  if (seen.run_ended) return;
  if (seen.run_id === null && !(await mayBeDispatched(tx, jobId, attempt))) return;
  const run = seen.run_id === null ? { name: runName(jobId, attempt) } : { id: seen.run_id };
  const { tenant } = await tx
    .selectFrom('jobs')
    .select('tenant')
    .where('id', '=', jobId)
    .executeTakeFirstOrThrow();
  await oweCancellation(tx, { run, tenant, now });
}

export async function isStill(tx: Db, jobId: string, attempt: number, seen: Seen): Promise<boolean> {
  const row = await tx
    .selectFrom('attempts')
    .select(['run_id', 'heartbeat_at'])
    .where('job_id', '=', jobId)
    .where('attempt', '=', attempt)
    .executeTakeFirst();
  if (row?.run_id !== seen.run_id) return false;
  return seen.heartbeat_at === undefined || row.heartbeat_at === seen.heartbeat_at;
}

export interface NextAttempt {
  jobId: string;
  attempt: number;
  reason: string;
  now: number;
  seen: Seen;
}

/** Ends an attempt that came to nothing and queues the next one. False if it is not as it was seen any more. */
export async function nextAttempt(
  context: Context,
  { jobId, attempt, reason, now, seen }: NextAttempt,
): Promise<boolean> {
  return transact(context, now, async (w) => {
    const { tx } = w;
    if (!(await isStill(tx, jobId, attempt, seen))) return false;
    const job = await tx
      .updateTable('jobs')
      .set({ status: 'queued', phase: 'queued', attempt: attempt + 1 })
      .where('id', '=', jobId)
      .where('attempt', '=', attempt)
      .where('status', 'in', statusesBefore('queued'))
      .returning(['tenant', 'created_at'])
      .executeTakeFirst();
    if (!job) return false;
    await endAttempt(tx, { jobId, attempt, reason, now });
    await abandonRun(tx, { jobId, attempt, seen, now });
    await dropDispatches(tx, jobId);
    const message = `Attempt ${attempt} ended: ${reason}. Trying again`;
    await queueAttempt(w, {
      tenant: job.tenant,
      jobId,
      attempt: attempt + 1,
      createdAt: job.created_at,
      event: { type: 'attempt-ended', message },
    });
    return true;
  });
}

export async function endAttempt(
  tx: Db,
  { jobId, attempt, reason, now }: { jobId: string; attempt: number; reason: string | null; now: number },
): Promise<void> {
  await tx
    .updateTable('attempts')
    .set({ ended_at: now, reason })
    .where('job_id', '=', jobId)
    .where('attempt', '=', attempt)
    .where('ended_at', 'is', null)
    .execute();
}
