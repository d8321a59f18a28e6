import { createHash } from 'node:crypto';
import type { EvaluationRequest } from '../../contract/evaluation/request.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { Language } from '../../domain/languages.ts';
import type { Work } from '../context.ts';
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
 * The newest result of that key which came from the sandbox that workers use today. Only what a program did by itself
 * counts: it exited. What time, memory or a lost worker did to it may be otherwise the next time.
 */
export async function findCached(
  { tx, now }: Work,
  key: string,
  language: Language,
): Promise<CachedResult | null> {
  const row = await tx
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
    .where('cache_key', '=', key)
    .where('evaluations.language', '=', language)
    .where('status', 'in', ['completed', 'failed'])
    .where('finished_at', 'is not', null)
    .where('expires_at', '>', now)
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row || row.sandbox === null || row.outcome === null) return null;
  const { error } = JSON.parse(row.outcome) as { error: { type: string } | null };
  if (error !== null && error.type !== 'nonzero_exit') return null;
  const all = await readEvents(tx, { id: row.id, since: 0, limit: row.last_seq });
  const events = all.filter(
    ({ type, attempt }) => attempt === row.attempt && (type === 'output' || type === row.status),
  );
  return {
    id: row.id,
    status: row.status === 'completed' ? 'completed' : 'failed',
    run_url: row.run_url,
    sandbox: row.sandbox,
    outcome: row.outcome,
    output_bytes: row.output_bytes,
    events: events.map(({ seq, at, ...event }) => ({ ...event, attempt: 0 })),
  };
}
