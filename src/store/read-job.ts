import type { JobView } from '../contract/job-view.ts';
import { siteResult } from '../contract/report.ts';
import type { SiteTask } from '../contract/task.ts';
import { publicStatus } from '../domain/job-state.ts';
import { progressOf } from '../domain/phases.ts';
import type { Db } from './db.ts';
import { jobEvents } from './events.ts';
import { readCallbacks } from './read-callbacks.ts';
import { storedTask } from './stored-task.ts';

/** All that is shown of a job, or null if there is none of that id. */
export async function readJob(
  db: Db,
  jobId: string,
): Promise<Omit<JobView, 'queue_position' | 'expected_wait_s'> | null> {
  const job = await db.selectFrom('jobs').selectAll().where('id', '=', jobId).executeTakeFirst();
  if (!job) return null;
  const attempts = await db
    .selectFrom('attempts')
    .select(['attempt', 'dispatched_at', 'claimed_at', 'ended_at', 'run_url', 'reason'])
    .where('job_id', '=', jobId)
    .orderBy('attempt')
    .execute();
  const callbacks = await readCallbacks(db, jobId);
  return {
    job_id: job.id,
    kind: 'site',
    status: publicStatus(job.status),
    phase: job.phase,
    progress: progressOf(job),
    task: job.task,
    round: job.round,
    nonce: job.nonce,
    created_at: job.created_at,
    deadline_at: job.deadline_at,
    finished_at: job.finished_at,
    run_url: attempts.findLast(({ run_url }) => run_url !== null)?.run_url ?? null,
    result: job.result === null ? null : siteResult.parse(JSON.parse(job.result)),
    error: job.error,
    attempts,
    deliveries: callbacks.map(({ delivery_id, state, cause, tries }) => ({
      delivery_id,
      state,
      cause,
      tries,
    })),
    events: await jobEvents(db, { id: jobId }),
  };
}

/** Where a job stands, for whoever follows it. `owed`: its callbacks that are still to be sent. */
export async function jobHead(db: Db, jobId: string) {
  return db
    .selectFrom('jobs')
    .select(['tenant', 'status', 'last_seq', 'finished_at'])
    .select((eb) =>
      eb
        .selectFrom('deliveries')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('deliveries.job_id', '=', 'jobs.id')
        .where('state', '=', 'pending')
        .$asScalar()
        .$notNull()
        .as('owed'),
    )
    .where('id', '=', jobId)
    .executeTakeFirst();
}

/** What the sender asked for. */
export async function readTask(db: Db, jobId: string): Promise<SiteTask> {
  const row = await db
    .selectFrom('job_inputs')
    .select('task')
    .where('job_id', '=', jobId)
    .executeTakeFirstOrThrow();
  return storedTask(row.task);
}

/** The organisation of a job's sender; undefined if there is no such job. */
export async function tenantOfJob(db: Db, jobId: string): Promise<string | undefined> {
  const row = await db.selectFrom('jobs').select('tenant').where('id', '=', jobId).executeTakeFirst();
  return row?.tenant;
}

/** Where a job stands, for deciding what its run may still do. Throws if there is no such job. */
export async function jobState(db: Db, jobId: string) {
  return db
    .selectFrom('jobs')
    .select(['status', 'attempt', 'give_up_at', 'tenant'])
    .where('id', '=', jobId)
    .executeTakeFirstOrThrow();
}
