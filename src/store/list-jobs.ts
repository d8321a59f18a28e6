import { sql } from 'kysely';
import type { JobQuery, JobSummary } from '../contract/job-list.ts';
import { type JobStatus, publicStatus } from '../domain/job-state.ts';
import { progressOf } from '../domain/phases.ts';
import { ageInList } from './age-in-list.ts';
import { beforeCursor } from './before-cursor.ts';
import { callbackStates, notTold } from './callback-states.ts';
import type { Db } from './db.ts';
import { hasStatus } from './has-status.ts';

/** A page of an organisation's jobs, newest first; `more` says whether another one follows. */
export async function listJobs(
  db: Db,
  { tenant, query }: { tenant: string; query: JobQuery },
): Promise<{ jobs: JobSummary[]; more: boolean }> {
  const { status, callback, q, cursor, limit } = query;
  // Found in an index that holds all that is asked about; only what is shown is read from the table.
  let wanted = db.selectFrom('jobs').select('id').where('tenant', '=', tenant);
  if (status !== undefined) wanted = wanted.where(hasStatus(...storedAs(status)));
  if (callback !== undefined) wanted = wanted.where((eb) => eb('id', 'in', notTold(eb, { state: callback })));
  if (q) {
    wanted = wanted.where((eb) => eb.or([contains('task', q), contains('email', q), eb('id', '=', q)]));
  }
  const age = ageInList(status);
  if (cursor !== undefined) wanted = wanted.where(beforeCursor(cursor, { age }));
  const found = await wanted
    .orderBy(age, 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = found.slice(0, limit).map(({ id }) => id);
  return { jobs: await summaries(db, page), more: found.length > limit };
}

function storedAs(status: JobSummary['status']): [JobStatus, ...JobStatus[]] {
  return status === 'queued' ? ['queued', 'dispatched'] : [status];
}

function contains(column: 'task' | 'email', text: string) {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}

async function summaries(db: Db, ids: string[]): Promise<JobSummary[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('jobs')
    .select(['id', 'status', 'phase', 'task', 'email', 'round', 'result', 'error'])
    .select(['created_at', 'deadline_at', 'finished_at'])
    .where('id', 'in', ids)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const callbacks = await callbackStates(db, ids);
  return rows.map(({ id, status, result, ...row }) => ({
    ...row,
    job_id: id,
    status: publicStatus(status),
    progress: progressOf(row),
    callback: callbacks.get(id) ?? null,
    pages_url: result === null ? null : JSON.parse(result).pages_url,
  }));
}
