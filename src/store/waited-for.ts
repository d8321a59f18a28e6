import { DAY_MS } from '../domain/duration.ts';
import type { Db } from './db.ts';

/** What a job without an outcome waits for, in words for the error its sender is told; undefined if a run has it. */
export async function waitedFor(db: Db, jobId: string): Promise<string | undefined> {
  const job = await db
    .selectFrom('jobs')
    .innerJoin('attempts', (join) =>
      join.onRef('attempts.job_id', '=', 'jobs.id').onRef('attempts.attempt', '=', 'jobs.attempt'),
    )
    .select(['jobs.id', 'jobs.tenant', 'jobs.status', 'jobs.attempt', 'jobs.created_at', 'attempts.seen_at'])
    .where('jobs.id', '=', jobId)
    .executeTakeFirst();
  if (job?.status === 'dispatched')
    return job.seen_at === null ? 'no run had claimed it' : 'its run waited for a runner';
  if (job?.status !== 'queued') return undefined;
  const before = await sitesBefore(db, job);
  if (before === 0) return undefined;
  const sites = before === 1 ? '1 site of the organisation was' : `${before} sites of the organisation were`;
  return `it waited for its turn: ${sites} before it`;
}

/** No job is open for so long, even if the App was away for hours: those before need not be looked at. */
const LONGEST_MS = DAY_MS;

/** Older ones that had no outcome when the attempt came into the line; it may have left them behind since. */
async function sitesBefore(
  db: Db,
  { id, tenant, attempt, created_at }: { id: string; tenant: string; attempt: number; created_at: number },
): Promise<number> {
  const { since } = await db
    .selectFrom('events')
    .select((eb) => eb.fn.min('at').as('since'))
    .where('job_id', '=', id)
    .where('attempt', '=', attempt)
    .executeTakeFirstOrThrow();
  const { n } = await db
    .selectFrom('jobs')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('tenant', '=', tenant)
    .where((eb) =>
      eb.or([
        eb('created_at', '<', created_at),
        eb.and([eb('created_at', '=', created_at), eb('id', '<', id)]),
      ]),
    )
    .where('created_at', '>', created_at - LONGEST_MS)
    .where((eb) => eb.or([eb('finished_at', 'is', null), eb('finished_at', '>', since)]))
    .executeTakeFirstOrThrow();
  return Number(n);
}
