import type { SiteTask } from '../contract/task.ts';
import { type Context, transact, type Work } from './context.ts';
import type { Tx } from './db.ts';
import { insertEvents } from './events.ts';
import { insertRows } from './insert-rows.ts';
import { oweDispatches } from './queue-attempt.ts';
import { type TooManyTasks, tasksLeft } from './tasks-left.ts';

export interface NewSiteJob {
  /** The organisation of the sender. */
  tenant: string;
  jobId: string;
  siteId: string;
  /** Hash of what makes two requests the same one. */
  key: string;
  task: SiteTask;
  now: number;
  /** Tasks that the organisation may send within 24 hours. */
  mostPerDay: number;
  giveUpAt: number;
  deadlineAt: number;
}

export interface AcceptedSite {
  jobId: string;
  repeated: boolean;
}

/**
 * Writes jobs, each with its idempotency key, its first event, its first attempt and the dispatch it is owed, in one
 * transaction: what was answered is durable, and what is durable gets done. The same key gives the same job. A task of an
 * organisation that has sent as many as it may is answered `TooManyTasks`, and nothing of it is stored.
 */
export async function acceptSites(
  context: Context,
  jobs: NewSiteJob[],
): Promise<(AcceptedSite | TooManyTasks)[]> {
  const now = Math.max(...jobs.map((job) => job.now));
  return transact(context, now, async (w) => {
    const known = await knownJobs(w.tx, jobs);
    const refusal = await tasksLeft(
      w,
      jobs.filter(({ key }) => !known.has(key)),
    );
    const fresh: NewSiteJob[] = [];
    const answers = jobs.map((job) => {
      const jobId = known.get(job.key);
      if (jobId !== undefined) return { jobId, repeated: true };
      const refused = refusal(job);
      if (refused) return refused;
      known.set(job.key, job.jobId);
      fresh.push(job);
      return { jobId: job.jobId, repeated: false };
    });
    if (fresh.length > 0) await insertJobs(w, fresh);
    return answers;
  });
}

async function knownJobs(tx: Tx, jobs: NewSiteJob[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('idempotency')
    .selectAll()
    .where(
      'key',
      'in',
      jobs.map(({ key }) => key),
    )
    .execute();
  return new Map(rows.map(({ key, job_id }) => [key, job_id]));
}

async function insertJobs(w: Work, jobs: NewSiteJob[]): Promise<void> {
  const { tx } = w;
  await insertRows(
    tx,
    'idempotency',
    jobs.map(({ key, jobId }) => ({ key, job_id: jobId })),
  );
  const siteOf = await sitesFor(tx, jobs);
  await insertRows(
    tx,
    'jobs',
    jobs.map((job) => {
      const { email, task, round, nonce } = job.task;
      return {
        id: job.jobId,
        tenant: job.tenant,
        site_id: siteOf.get(job.jobId) ?? job.siteId,
        email,
        task,
        round,
        nonce,
        status: 'queued',
        phase: 'queued',
        attempt: 1,
        last_seq: 1,
        created_at: job.now,
        give_up_at: job.giveUpAt,
        deadline_at: job.deadlineAt,
        finished_at: null,
        result: null,
        error: null,
      };
    }),
  );
  await insertRows(
    tx,
    'job_inputs',
    jobs.map((job) => ({ job_id: job.jobId, task: JSON.stringify(job.task) })),
  );
  await oweDispatches(
    w,
    jobs.map(({ tenant, jobId, now: createdAt }) => ({ tenant, jobId, attempt: 1, createdAt })),
  );
  await insertEvents(
    w,
    jobs.map(({ jobId, tenant, task: { task, round } }) => {
      const message = `Accepted ${task}, round ${round}`;
      const events = [{ type: 'accepted' as const, attempt: 1, phase: 'queued' as const, message }];
      return { jobId, tenant, lastSeq: 1, events };
    }),
  );
}

/** Sites by job: round 1 makes one of its own; a later round goes on with the newest one of its sender and task. */
async function sitesFor(tx: Tx, jobs: NewSiteJob[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const first = jobs.filter(({ task }) => task.round === 1);
  if (first.length > 0) await insertSites(tx, first);
  for (const job of jobs) {
    if (job.task.round === 1) continue;
    const site = await newestSite(tx, job);
    if (site) found.set(job.jobId, site.id);
    else await insertSites(tx, [job]);
  }
  return found;
}

function newestSite(tx: Tx, { tenant, task: { email, task } }: NewSiteJob) {
  return tx
    .selectFrom('sites')
    .select('id')
    .where('tenant', '=', tenant)
    .where('email', '=', email)
    .where('task', '=', task)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function insertSites(tx: Tx, jobs: NewSiteJob[]): Promise<void> {
  const rows = jobs.map(({ tenant, siteId, jobId, task: { email, task }, now }) => ({
    id: siteId,
    tenant,
    email,
    task,
    first_job_id: jobId,
    created_at: now,
  }));
  await insertRows(tx, 'sites', rows);
}
