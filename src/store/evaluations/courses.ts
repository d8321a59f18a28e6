/** How evaluations and batches went, for whoever traces them: read once they have ended, without programs and output. */
import type { BatchCounts } from '../../contract/evaluation/batch-view.ts';
import type { Outcome } from '../../contract/evaluation/judge.ts';
import type { ErrorType } from '../../contract/evaluation/outcome.ts';
import type { Step } from '../../domain/stretches.ts';
import { chunksOf } from '../bulk.ts';
import type { Context } from '../context.ts';
import type { Db } from '../db.ts';
import { readStanding } from './summarise-batch.ts';
import type { EvaluationTable } from './tables.ts';

export interface EvaluationCourse
  extends Pick<
    EvaluationTable,
    'id' | 'tenant' | 'language' | 'sandbox' | 'run_url' | 'attempt' | 'cached_from' | 'created_at'
  > {
  status: Outcome['status'];
  error: ErrorType | undefined;
  finished_at: number;
  steps: Step[];
}

export interface BatchCourse {
  id: string;
  tenant: string;
  created_at: number;
  finished_at: number;
  isCancelled: boolean;
  counts: BatchCounts;
  /** Items that were answered from the cache. */
  cached: number;
  /** Attempts at items that came to nothing. */
  lost: number;
  /** The first ones, in the order that they began. */
  runs: RunOfBatch[];
}

/** What one run did for a batch; of items that had several, the last one counts. */
interface RunOfBatch {
  run_url: string;
  /** From its first item until its last one had ended; Unix milliseconds. */
  from: number;
  to: number;
  items: number;
  failed: number;
}

/** Told of a batch at most. */
const MOST_RUNS = 100;

/** Those of these that have ended, some hundred at a time. */
export async function* readCourses(
  { db }: Pick<Context, 'db'>,
  ids: string[],
): AsyncGenerator<EvaluationCourse[]> {
  for (const some of chunksOf(ids)) {
    const steps = Map.groupBy(await readSteps(db, some), ({ eval_id }) => eval_id);
    const rows = await db
      .selectFrom('evaluations')
      .select(['id', 'tenant', 'language', 'sandbox', 'run_url', 'attempt', 'cached_from'])
      .select(['created_at', 'finished_at', 'outcome'])
      .where('id', 'in', some)
      .execute();
    yield rows.flatMap(({ outcome, finished_at, ...row }) => {
      if (outcome === null || finished_at === null) return [];
      const { status, error }: Outcome = JSON.parse(outcome);
      return [{ ...row, finished_at, status, error: error?.type, steps: steps.get(row.id) ?? [] }];
    });
  }
}

async function readSteps(db: Db, ids: string[]) {
  return db
    .selectFrom('evaluation_events')
    .select(['eval_id', 'at', 'attempt', 'type'])
    .where('eval_id', 'in', ids)
    .where('type', '!=', 'output')
    .orderBy('eval_id')
    .orderBy('seq')
    .execute();
}

/** Null for one that has not ended. */
export async function readBatchCourse({ db }: Pick<Context, 'db'>, id: string): Promise<BatchCourse | null> {
  const standing = await readStanding(db, id);
  const finished_at = standing?.row.finished_at ?? null;
  if (!standing || finished_at === null) return null;
  const { tenant, created_at, cancelled_at } = standing.row;
  const all = await db
    .selectFrom('evaluations')
    .select(({ fn, eb }) => [
      fn.count<number | string>('cached_from').as('cached'),
      fn
        .sum<number | string | null>(eb('attempt', '-', 1))
        .filterWhere('attempt', '>', 1)
        .as('lost'),
    ])
    .where('batch_id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    id,
    tenant,
    created_at,
    finished_at,
    isCancelled: cancelled_at !== null,
    counts: standing.counts,
    cached: Number(all.cached),
    lost: Number(all.lost),
    runs: await readRuns(db, id),
  };
}

async function readRuns(db: Db, batchId: string): Promise<RunOfBatch[]> {
  const rows = await db
    .selectFrom('evaluations')
    .select(({ fn }) => [
      'run_url',
      fn.min('assigned_at').as('from'),
      fn.max('finished_at').as('to'),
      fn.countAll<number | string>().as('items'),
      fn.countAll<number | string>().filterWhere('status', '=', 'failed').as('failed'),
    ])
    .where('batch_id', '=', batchId)
    .where('assigned_at', 'is not', null)
    .groupBy('run_url')
    .orderBy('from')
    .limit(MOST_RUNS)
    .execute();
  return rows.map(({ run_url, from, to, items, failed }) => ({
    run_url: run_url ?? '',
    from: Number(from),
    to: Number(to),
    items: Number(items),
    failed: Number(failed),
  }));
}
