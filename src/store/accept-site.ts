import type { SiteTask } from '../contract/task.ts';
import { type Context, transact } from './context.ts';
import type { Tx } from './db.ts';
import { queueAttempt } from './queue-attempt.ts';

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

/**
 * Writes the job, its idempotency key, its first event, its first attempt and the dispatch it is owed, in one
 * transaction: what was answered is durable, and what is durable gets done. The same key gives the same job. Throws
 * `TooManyTasks`, and stores nothing, if the organisation has sent as many as it may.
 */
export async function acceptSite(
  context: Context,
  job: NewSiteJob,
): Promise<{ jobId: string; repeated: boolean }> {
  return transact(context, job.now, async (w) => {
    const { tx } = w;
    const first = await tx
      .insertInto('idempotency')
      .values({ key: job.key, job_id: job.jobId })
      .onConflict((oc) => oc.column('key').doNothing())
      .executeTakeFirst();
    if (first.numInsertedOrUpdatedRows === 0n) {
      const { job_id } = await tx
        .selectFrom('idempotency')
        .select('job_id')
        .where('key', '=', job.key)
        .executeTakeFirstOrThrow();
      return { jobId: job_id, repeated: true };
    }
    await requireRoom(tx, job);
    const { email, task, round, nonce } = job.task;
    await tx
      .insertInto('jobs')
      .values({
        id: job.jobId,
        tenant: job.tenant,
        site_id: await siteFor(tx, job),
        email,
        task,
        round,
        nonce,
        status: 'queued',
        phase: 'queued',
        attempt: 1,
        last_seq: 0,
        created_at: job.now,
        give_up_at: job.giveUpAt,
        deadline_at: job.deadlineAt,
        finished_at: null,
        result: null,
        error: null,
      })
      .execute();
    await tx
      .insertInto('job_inputs')
      .values({ job_id: job.jobId, task: JSON.stringify(job.task) })
      .execute();
    await queueAttempt(w, {
      jobId: job.jobId,
      attempt: 1,
      event: { type: 'accepted', message: `Accepted ${task}, round ${round}` },
    });
    return { jobId: job.jobId, repeated: false };
  });
}

const DAY_MS = 24 * 3_600_000;

export class TooManyTasks extends Error {
  /** Unix milliseconds: when the next one may be sent. */
  readonly until: number;

  constructor(until: number) {
    super('the organisation has sent as many tasks within 24 hours as it may');
    this.until = until;
  }
}

async function requireRoom(tx: Tx, { tenant, mostPerDay, now }: NewSiteJob): Promise<void> {
  const oldest = await tx
    .selectFrom('jobs')
    .select('created_at')
    .where('tenant', '=', tenant)
    .where('created_at', '>', now - DAY_MS)
    .orderBy('created_at', 'desc')
    .offset(mostPerDay - 1)
    .limit(1)
    .executeTakeFirst();
  if (oldest) throw new TooManyTasks(oldest.created_at + DAY_MS);
}

/** Round 1 makes a site of its own; a later round goes on with the newest one of its sender and task. */
async function siteFor(tx: Tx, { tenant, siteId, jobId, task, now }: NewSiteJob): Promise<string> {
  if (task.round > 1) {
    const site = await tx
      .selectFrom('sites')
      .select('id')
      .where('tenant', '=', tenant)
      .where('email', '=', task.email)
      .where('task', '=', task.task)
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (site) return site.id;
  }
  await tx
    .insertInto('sites')
    .values({
      id: siteId,
      tenant,
      email: task.email,
      task: task.task,
      first_job_id: jobId,
      created_at: now,
    })
    .execute();
  return siteId;
}
