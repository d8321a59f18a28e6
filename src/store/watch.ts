import { statusesBefore } from '../domain/job-state.ts';
import type { Seen } from './attempts.ts';
import type { Db } from './db.ts';

export interface Suspect extends Seen {
  id: string;
  tenant: string;
  attempt: number;
  created_at: number;
}

function currentAttempts(db: Db) {
  return db
    .selectFrom('jobs')
    .innerJoin('attempts', (join) =>
      join.onRef('attempts.job_id', '=', 'jobs.id').onRef('attempts.attempt', '=', 'jobs.attempt'),
    )
    .select(['jobs.id', 'jobs.tenant', 'jobs.attempt', 'jobs.created_at', 'attempts.run_id']);
}

/** Jobs without an outcome whose time to give up has come. */
export async function overdueJobs(db: Db, now: number): Promise<Suspect[]> {
  return currentAttempts(db)
    .where('jobs.status', 'in', statusesBefore('failed'))
    .where('jobs.give_up_at', '<=', now)
    .execute();
}

/** Jobs whose dispatch GitHub took before `before`, that no run has claimed and none was seen waiting for since. */
export async function unclaimedJobs(db: Db, before: number): Promise<Suspect[]> {
  return currentAttempts(db)
    .where('jobs.status', '=', 'dispatched')
    .where('attempts.dispatched_at', '<=', before)
    .where((eb) => eb.or([eb('attempts.seen_at', 'is', null), eb('attempts.seen_at', '<=', before)]))
    .execute();
}

/** The attempt's run exists and waits for a runner. */
export async function runSeen(
  db: Db,
  { jobId, attempt, now }: { jobId: string; attempt: number; now: number },
): Promise<void> {
  await db
    .updateTable('attempts')
    .set({ seen_at: now })
    .where('job_id', '=', jobId)
    .where('attempt', '=', attempt)
    .execute();
}

/** Running jobs whose run has given no sign of life since `before`. */
export async function silentJobs(db: Db, before: number): Promise<Suspect[]> {
  return currentAttempts(db)
    .select('attempts.heartbeat_at')
    .where('jobs.status', '=', 'running')
    .where('attempts.heartbeat_at', '<=', before)
    .execute();
}

/** The job that waits for a given run's outcome, if there is one. */
export async function jobOfRun(db: Db, runId: string, runAttempt: number): Promise<Suspect | undefined> {
  return currentAttempts(db)
    .where('jobs.status', '=', 'running')
    .where('attempts.run_id', '=', runId)
    .where('attempts.run_attempt', '=', runAttempt)
    .executeTakeFirst();
}

/** The current attempt of a job that a run was started for but has not claimed it. */
export async function unclaimedAttempt(db: Db, jobId: string, attempt: number): Promise<Suspect | undefined> {
  return currentAttempts(db)
    .where('jobs.id', '=', jobId)
    .where('jobs.attempt', '=', attempt)
    .where('jobs.status', '=', 'dispatched')
    .executeTakeFirst();
}

/** The current attempt of a job that has not ended. */
export async function openAttempt(db: Db, jobId: string): Promise<Suspect | undefined> {
  return currentAttempts(db)
    .where('jobs.id', '=', jobId)
    .where('jobs.status', 'in', statusesBefore('cancelled'))
    .executeTakeFirst();
}

/** What stands in the way of an attempt and was not overcome since, for the error its sender is told. */
export async function lastTrouble(db: Db, jobId: string, attempt: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('events')
    .select(['type', 'message'])
    .where('job_id', '=', jobId)
    .where('attempt', '=', attempt)
    .where('type', 'in', ['trouble', 'dispatched', 'claimed', 'phase'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.type === 'trouble' ? row.message : undefined;
}
