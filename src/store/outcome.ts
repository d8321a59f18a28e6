import { callbackFor, type Outcome } from '../contract/callback.ts';
import { newId } from '../domain/clock.ts';
import { statusesBefore } from '../domain/job-state.ts';
import { redact } from '../domain/redact.ts';
import { abandonRun, endAttempt, isStill, type Seen } from './attempts.ts';
import { type Context, transact } from './context.ts';
import { changed, type Tx } from './db.ts';
import { dropDispatches } from './dispatches.ts';
import { appendEvents } from './events.ts';
import { storedTask } from './stored-task.ts';

export interface Finish {
  jobId: string;
  attempt: number;
  outcome: Outcome;
  now: number;
  /** When the App may start sending the callback: now, or after the time the run has for doing it. */
  deliverAt: number;
  /** The job was cancelled: what its sender is told is an error all the same. */
  as?: 'cancelled';
  /** Only if the attempt is still as it was seen; for verdicts that are not the run's own. */
  seen?: Seen;
}

/**
 * Stores the one final outcome of a job together with the callback it owes. False, and nothing changed, if the
 * attempt is stale or the job already ended.
 */
export async function finishJob(
  context: Context,
  { jobId, attempt, now, deliverAt, seen, ...finish }: Finish,
): Promise<boolean> {
  const outcome = withoutSecrets(finish.outcome);
  const status = finish.as ?? outcome.status;
  return transact(context, now, async (w) => {
    const { tx } = w;
    if (seen && !(await isStill(tx, jobId, attempt, seen))) return false;
    const job = await tx
      .updateTable('jobs')
      .set({
        status,
        finished_at: now,
        ...(outcome.status === 'completed'
          ? { phase: 'done' as const, result: JSON.stringify(outcome.result) }
          : { error: outcome.error }),
      })
      .where('id', '=', jobId)
      .where('attempt', '=', attempt)
      .where('status', 'in', statusesBefore(status))
      .executeTakeFirst();
    if (!changed(job)) return false;
    await endAttempt(tx, { jobId, attempt, reason: null, now });
    if (seen) await abandonRun(tx, { jobId, attempt, seen, now });
    await dropDispatches(tx, jobId);
    const message = outcome.status === 'completed' ? `Live at ${outcome.result.pages_url}` : outcome.error;
    await appendEvents(w, jobId, [{ type: status, attempt, message }]);
    await oweCallback(tx, { jobId, outcome, now, deliverAt });
    return true;
  });
}

/** The sender is told of an error, and whoever has the job's id reads it. */
function withoutSecrets(outcome: Outcome): Outcome {
  return outcome.status === 'failed' ? { ...outcome, error: redact(outcome.error) } : outcome;
}

async function oweCallback(
  tx: Tx,
  { jobId, outcome, now, deliverAt }: Pick<Finish, 'jobId' | 'outcome' | 'now' | 'deliverAt'>,
): Promise<void> {
  const input = await tx
    .selectFrom('job_inputs')
    .select('task')
    .where('job_id', '=', jobId)
    .executeTakeFirstOrThrow();
  const task = storedTask(input.task);
  await tx
    .insertInto('deliveries')
    .values({
      id: newId('dlv'),
      job_id: jobId,
      cause: 'outcome',
      url: task.evaluation_url,
      body: JSON.stringify(callbackFor(task, outcome)),
      state: 'pending',
      tries: 0,
      held_by: deliverAt > now ? 'run' : 'app',
      due_at: deliverAt,
      created_at: now,
    })
    .execute();
}
