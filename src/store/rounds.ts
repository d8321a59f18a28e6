import { siteResult } from '../contract/report.ts';
import { publicStatus } from '../domain/job-state.ts';
import type { Db } from './db.ts';

/** The jobs that made and changed the same site as this one, oldest first, with what was published. */
export async function roundsOf(db: Db, jobId: string) {
  const rows = await db
    .selectFrom('jobs')
    .select(['id', 'round', 'status', 'created_at', 'result'])
    .where('site_id', '=', (eb) => eb.selectFrom('jobs').select('site_id').where('id', '=', jobId))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, status, result, ...row }) => ({
    ...row,
    job_id: id,
    status: publicStatus(status),
    result: result === null ? null : siteResult.parse(JSON.parse(result)),
  }));
}

export type Round = Awaited<ReturnType<typeof roundsOf>>[number];
