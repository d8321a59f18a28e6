import type { BatchView } from '../../contract/evaluation/batch-view.ts';
import type { EvaluationView } from '../../contract/evaluation/view.ts';
import { batchLinks } from '../../domain/evaluation-links.ts';
import { chunksOf } from '../bulk.ts';
import type { Context } from '../context.ts';
import type { StoredInput } from './new-evaluation.ts';
import { readOutput } from './output.ts';
import { countBefore } from './position-in-queue.ts';
import { readStanding, summarise } from './summarise-batch.ts';
import type { EvaluationTable } from './tables.ts';
import { toView } from './to-view.ts';

type Reading = Pick<Context, 'db' | 'url'>;

/** Where an evaluation or batch stands, for deciding who may see it and whether there is news. */
export interface Head {
  tenant: string;
  status: EvaluationTable['status'];
  last_seq: number;
  attempt: number;
  finished_at: number | null;
  expires_at: number;
}

export async function evaluationHead({ db }: Reading, id: string): Promise<Head | undefined> {
  return db
    .selectFrom('evaluations')
    .select(['tenant', 'status', 'last_seq', 'attempt', 'finished_at', 'expires_at'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function batchHead(
  { db }: Reading,
  id: string,
): Promise<Omit<Head, 'status' | 'attempt'> | undefined> {
  return db
    .selectFrom('batches')
    .select(['tenant', 'last_seq', 'finished_at', 'expires_at'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** All that is shown of an evaluation, or null if there is none of that id. */
export async function readEvaluation({ db, url }: Reading, id: string): Promise<EvaluationView | null> {
  const row = await db.selectFrom('evaluations').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const output = (await readOutput(db, [id])).get(id);
  const queuePosition = row.status === 'queued' ? await countBefore(db, row.tenant, row.queue_key) : null;
  return toView(row, { url, output, queuePosition });
}

/**
 * The same of many that wait no more, in pieces: all of them might have more output than memory has room for. What is
 * gone is left out.
 */
export async function* readEnded({ db, url }: Reading, ids: string[]): AsyncGenerator<EvaluationView[]> {
  for (const some of chunksOf(ids)) {
    let rows = await db.selectFrom('evaluations').selectAll().where('id', 'in', some).execute();
    while (rows.length > 0) {
      const page = takePage(rows, rows.length);
      rows = rows.slice(page.length);
      const output = await readOutput(
        db,
        page.map(({ id }) => id),
      );
      yield page.map((row) => toView(row, { url, output: output.get(row.id), queuePosition: null }));
    }
  }
}

/** What was sent to be run; null once it is forgotten. */
export async function readInput({ db }: Reading, id: string): Promise<StoredInput | null> {
  const row = await db
    .selectFrom('evaluation_inputs')
    .select('input')
    .where('eval_id', '=', id)
    .executeTakeFirst();
  return row ? JSON.parse(row.input) : null;
}

/** A page of a batch's items ends before its outputs have more bytes than this. */
const PAGE_BYTES = 1024 * 1024;

export interface BatchPage {
  id: string;
  /** Index of the first item. */
  from: number;
  limit: number;
  status: EvaluationTable['status'] | undefined;
}

/** A batch and a page of its items, or null if there is none of that id. `next` is the index to go on from. */
export async function readBatch(
  { db, url }: Reading,
  { id, from, limit, status }: BatchPage,
): Promise<{ batch: Omit<BatchView, 'next'>; next: number | null } | null> {
  const standing = await readStanding(db, id);
  if (!standing) return null;
  const { row, counts } = standing;
  let items = db
    .selectFrom('evaluations')
    .selectAll()
    .where('batch_id', '=', id)
    .where('batch_index', '>=', from)
    .orderBy('batch_index')
    .limit(limit + 1);
  if (status !== undefined) items = items.where('status', '=', status);
  const rows = await items.execute();
  const page = takePage(rows, limit);
  const output = await readOutput(
    db,
    page.map((item) => item.id),
  );
  return {
    batch: {
      ...summarise(row, counts),
      metadata: row.metadata === null ? null : JSON.parse(row.metadata),
      results: page.map((item) => toView(item, { url, output: output.get(item.id), queuePosition: null })),
      ...batchLinks(url, id),
    },
    // Whoever asked for none is not led in a circle.
    next: page.length === 0 ? null : (rows[page.length]?.batch_index ?? null),
  };
}

/** As many rows as fit, at least one. */
function takePage(rows: EvaluationTable[], limit: number): EvaluationTable[] {
  let bytes = 0;
  const page = rows.slice(0, limit);
  const end = page.findIndex((row, i) => {
    bytes += row.output_bytes;
    return i > 0 && bytes > PAGE_BYTES;
  });
  return end === -1 ? page : page.slice(0, end);
}

/** The ids of a batch's items in order. */
export async function batchItems({ db }: Reading, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('evaluations')
    .select('id')
    .where('batch_id', '=', id)
    .orderBy('batch_index')
    .execute();
  return rows.map((row) => row.id);
}
