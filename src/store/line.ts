import type { Db } from './db.ts';

/** How many jobs of the same organisation are before this one; undefined if it does not wait for its dispatch. */
export async function placeInLine(
  db: Db,
  jobId: string,
): Promise<{ tenant: string; ahead: number } | undefined> {
  const job = await db
    .selectFrom('outbox')
    .select(['tenant', 'created_at'])
    .where('job_id', '=', jobId)
    .executeTakeFirst();
  if (!job) return undefined;
  const { tenant, created_at } = job;
  const { n } = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('tenant', '=', tenant)
    .where((eb) => eb(eb.refTuple('created_at', 'job_id'), '<', eb.tuple(created_at, jobId)))
    .executeTakeFirstOrThrow();
  return { tenant, ahead: Number(n) };
}

/** Looked at for what is usual. */
const NEWEST = 21;
/** Of a job before there was any. */
const FIRST_GUESS_MS = 120_000;

/** The median time from dispatch to the end of an attempt, of an organisation's newest ones. */
export async function typicalRunMs(db: Db, tenant: string): Promise<number> {
  const rows = await db
    .selectFrom('attempts')
    .innerJoin('jobs', 'jobs.id', 'attempts.job_id')
    .select(['dispatched_at', 'ended_at'])
    .where('jobs.tenant', '=', tenant)
    .where('jobs.finished_at', 'is not', null)
    .where('dispatched_at', 'is not', null)
    .where('ended_at', 'is not', null)
    .orderBy('jobs.created_at', 'desc')
    .limit(NEWEST)
    .execute();
  const times = rows.map(({ dispatched_at, ended_at }) => Number(ended_at) - Number(dispatched_at));
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? FIRST_GUESS_MS;
}
