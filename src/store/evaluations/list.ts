import {
  type BatchQuery,
  type BatchSummary,
  type EvaluationQuery,
  type EvaluationSummary,
  evaluationSummary,
} from '../../contract/evaluation/lists.ts';
import { ageInList } from '../age-in-list.ts';
import { beforeCursor } from '../before-cursor.ts';
import type { Context } from '../context.ts';
import { hasStatus } from '../has-status.ts';
import { readStanding, summarise } from './summarise-batch.ts';
import { toView } from './to-view.ts';

type Reading = Pick<Context, 'db' | 'url'>;

/** A page of an organisation's evaluations that are in no batch, newest first. */
export async function listEvaluations(
  { db, url }: Reading,
  { tenant, query }: { tenant: string; query: EvaluationQuery },
): Promise<{ evaluations: EvaluationSummary[]; more: boolean }> {
  const { status, cursor, limit } = query;
  let wanted = db
    .selectFrom('evaluations')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('batch_id', 'is', null)
    .where('purged_at', 'is', null);
  if (status !== undefined) wanted = wanted.where(hasStatus(status));
  const age = ageInList(status);
  if (cursor !== undefined) wanted = wanted.where(beforeCursor(cursor, { age }));
  const rows = await wanted
    .orderBy(age, 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const views = rows
    .slice(0, limit)
    .map((row) => toView(row, { url, output: undefined, queuePosition: null }));
  // Output and place were not read: nobody is to take them for none.
  const evaluations = views.map((view) => evaluationSummary.parse(view));
  return { evaluations, more: rows.length > limit };
}

/** A page of its batches, newest first. */
export async function listBatches(
  { db }: Reading,
  { tenant, query }: { tenant: string; query: BatchQuery },
): Promise<{ batches: BatchSummary[]; more: boolean }> {
  const { cursor, limit } = query;
  let wanted = db
    .selectFrom('batches')
    .select('id')
    .where('tenant', '=', tenant)
    .where('purged_at', 'is', null);
  if (cursor !== undefined) wanted = wanted.where(beforeCursor(cursor));
  const rows = await wanted
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const standings = await Promise.all(rows.slice(0, limit).map(({ id }) => readStanding(db, id)));
  const batches = standings.flatMap((one) => (one ? [summarise(one.row, one.counts)] : []));
  return { batches, more: rows.length > limit };
}
