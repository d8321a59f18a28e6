import { type SiteResult, siteResult } from '../contract/report.ts';
import { publicStatus } from '../domain/job-state.ts';
import type { Db } from './db.ts';

/** The jobs that made and changed the same site as this one, oldest first. */
export async function roundsOf(db: Db, jobId: string) {
  const rows = await ofSameSite(db, jobId)
    .select(['id as job_id', 'round', 'status'])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, status: publicStatus(row.status) }));
}

export type Round = Awaited<ReturnType<typeof roundsOf>>[number];

/** What the last of them before this one had published; null if none had. */
export async function resultBefore(db: Db, jobId: string): Promise<SiteResult | null> {
  const row = await ofSameSite(db, jobId)
    .select('result')
    .where('result', 'is not', null)
    .where('created_at', '<', (eb) => eb.selectFrom('jobs').select('created_at').where('id', '=', jobId))
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.result ? siteResult.parse(JSON.parse(row.result)) : null;
}

function ofSameSite(db: Db, jobId: string) {
  return db
    .selectFrom('jobs')
    .where('site_id', '=', (eb) => eb.selectFrom('jobs').select('site_id').where('id', '=', jobId));
}
