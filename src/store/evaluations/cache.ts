import { createHash } from 'node:crypto';
import type { ExpressionBuilder } from 'kysely';
import type { EvaluationRequest } from '../../contract/evaluation/request.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { chunksOf } from '../bulk.ts';
import type { Work } from '../context.ts';
import type { Tx } from '../db.ts';
import type { Schema } from '../schema.ts';
import type { NewEvaluationEvent } from './events.ts';
import { readEvents } from './read-events.ts';

/** The result of an earlier evaluation, as a new one is given it. */
export interface CachedResult {
  id: string;
  status: 'completed' | 'failed';
  run_url: string | null;
  sandbox: string;
  outcome: string;
  output_bytes: number;
  events: NewEvaluationEvent[];
}

/** What makes two evaluations give the same result; organisations share none. */
export function cacheKey(tenant: string, request: EvaluationRequest): string {
  const { language, code, stdin, args, timeout_s, memory_mb, output_limit } = request;
  return createHash('sha256')
    .update(canonicalJson({ tenant, language, code, stdin, args, timeout_s, memory_mb, output_limit }))
    .digest('hex');
}

/**
 * The newest result of each key which came from the sandbox that workers use today; none for some. Only what a program
 * did by itself counts: it exited. What time, memory or a lost worker did to it may be otherwise the next time.
 */
export async function findCached({ tx, now }: Work, keys: string[]): Promise<Map<string, CachedResult>> {
  const found = new Map<string, CachedResult>();
  for (const some of chunksOf([...new Set(keys)])) {
    const newest = await tx
      .selectFrom((eb) => resultsOf(eb, { keys: some, now }).as('results'))
      .selectAll()
      .where('age', '=', 1)
      .execute();
    for (const row of newest) {
      const { cache_key, status, sandbox, outcome } = row;
      if (cache_key === null || sandbox === null || outcome === null) continue;
      const { error } = JSON.parse(outcome) as { error: { type: string } | null };
      if (error !== null && error.type !== 'nonzero_exit') continue;
      const events = await eventsOf(tx, row);
      const { id, run_url, output_bytes } = row;
      const kept = { id, run_url, sandbox, outcome, output_bytes, events };
      found.set(cache_key, { ...kept, status: status === 'completed' ? 'completed' : 'failed' });
    }
  }
  return found;
}

function resultsOf(db: ExpressionBuilder<Schema, never>, { keys, now }: { keys: string[]; now: number }) {
  return db
    .selectFrom('evaluations')
    .innerJoin('sandboxes', (join) =>
      join
        .onRef('sandboxes.language', '=', 'evaluations.language')
        .onRef('sandboxes.sandbox', '=', 'evaluations.sandbox'),
    )
    .select([
      'id',
      'status',
      'run_url',
      'evaluations.sandbox',
      'outcome',
      'output_bytes',
      'attempt',
      'last_seq',
    ])
    .select([
      'cache_key',
      (eb) =>
        eb.fn
          .agg<number>('row_number')
          .over((over) => over.partitionBy('cache_key').orderBy('finished_at', 'desc'))
          .as('age'),
    ])
    .where('cache_key', 'in', keys)
    .where('status', 'in', ['completed', 'failed'])
    .where('finished_at', 'is not', null)
    .where('expires_at', '>', now);
}

/** What the copy is told again: output and end of the attempt that counted. */
async function eventsOf(
  tx: Tx,
  { id, status, attempt, last_seq }: { id: string; status: string; attempt: number; last_seq: number },
): Promise<NewEvaluationEvent[]> {
  const all = await readEvents(tx, { id, since: 0, limit: last_seq });
  return all
    .filter((event) => event.attempt === attempt && (event.type === 'output' || event.type === status))
    .map(({ seq, at, ...event }) => ({ ...event, attempt: 0 }));
}
