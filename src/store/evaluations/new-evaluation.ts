import type { EvaluationRequest } from '../../contract/evaluation/request.ts';
import { QUEUE, type Work, workOf } from '../context.ts';
import { insertRows } from '../insert-rows.ts';
import type { CachedResult } from './cache.ts';
import { insertEvents, type NewEvaluationEvent } from './events.ts';
import { createTargetsOf, oweEvaluationWebhooks } from './owe-webhooks.ts';
import type { EvaluationTable } from './tables.ts';

/** What a worker needs to run it, as it is kept. */
export interface StoredInput {
  code: string;
  stdin: string;
  args: string[];
  timeout_ms: number;
  memory_mb: number;
  output_limit: number;
}

export interface NewEvaluation {
  id: string;
  tenant: string;
  request: EvaluationRequest;
  /** For its webhook, if that came without one. */
  secret: () => string;
  /** Orders what waits. */
  place: number;
  cacheKey: string | null;
  /** A result that is given instead of running it. */
  cached: CachedResult | null;
  batch: { id: string; index: number } | null;
}

/** Writes new evaluations. Those answered from the cache are final at once. */
export async function insertEvaluations(w: Work, list: NewEvaluation[]): Promise<void> {
  const webhooks = list.map(({ tenant, secret, request: { webhook } }) => ({ tenant, secret, webhook }));
  const targetIds = await createTargetsOf(w, 'evaluation', webhooks);
  const rows = list.map((evaluation, n) => toRow(evaluation, w.now, targetIds[n] ?? null));
  await insertRows(w.tx, 'evaluations', rows);
  const toRun = list.filter(({ cached }) => cached === null);
  await insertRows(
    w.tx,
    'evaluation_inputs',
    toRun.map(({ id, request }) => ({ eval_id: id, input: JSON.stringify(toInput(request)) })),
  );
  if (toRun.length > 0) w.changed.add(QUEUE);
  for (const { tenant } of list) w.changed.add(workOf(tenant));
  await insertEvents(
    w,
    list.map(({ id, cached, batch }) => {
      const events: NewEvaluationEvent[] = [
        { type: 'queued', attempt: 0, data: {} },
        ...(cached?.events ?? []),
      ];
      return { evalId: id, batchId: batch?.id ?? null, lastSeq: events.length, events };
    }),
  );
  await oweEvaluationWebhooks(
    w,
    list.flatMap(({ id, cached }) =>
      cached ? [{ evalId: id, type: `eval.${cached.status}` as const }] : [],
    ),
  );
}

function toInput({ code, stdin, args, timeout_s, memory_mb, output_limit }: EvaluationRequest): StoredInput {
  return { code, stdin, args, timeout_ms: Math.round(timeout_s * 1_000), memory_mb, output_limit };
}

function toRow(evaluation: NewEvaluation, now: number, targetId: string | null): EvaluationTable {
  const { id, tenant, request, cached, cacheKey, batch } = evaluation;
  return {
    id,
    tenant,
    batch_id: batch?.id ?? null,
    batch_index: batch?.index ?? null,
    status: cached?.status ?? 'queued',
    phase: cached ? 'done' : 'queued',
    attempt: 0,
    last_seq: 1 + (cached?.events.length ?? 0),
    language: request.language,
    timeout_ms: toInput(request).timeout_ms,
    queue_key: evaluation.place,
    created_at: now,
    expires_at: now + request.expires_in * 1_000,
    assigned_at: null,
    overdue_at: null,
    started_at: null,
    finished_at: cached ? now : null,
    worker_id: null,
    run_url: cached?.run_url ?? null,
    sandbox: cached?.sandbox ?? null,
    output_bytes: cached?.output_bytes ?? 0,
    outcome: cached?.outcome ?? null,
    // A copy is no source: what is taken from the cache is always a program that ran.
    cache_key: cached ? null : cacheKey,
    cached_from: cached?.id ?? null,
    metadata: request.metadata === undefined ? null : JSON.stringify(request.metadata),
    webhook_target_id: targetId,
    purged_at: null,
  };
}
