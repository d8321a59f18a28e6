import type { Outcome } from '../../contract/evaluation/judge.ts';
import type { EvaluationView } from '../../contract/evaluation/view.ts';
import { evaluationLinks } from '../../domain/evaluation-links.ts';
import { EVALUATION_PROGRESS } from '../../domain/evaluation-progress.ts';
import type { EvaluationTable } from './tables.ts';

/** A row as it is shown. */
export function toView(
  row: EvaluationTable,
  { url, output, queuePosition }: { url: string; output: Buffer | undefined; queuePosition: number | null },
): EvaluationView {
  const outcome: Partial<Outcome> = row.outcome === null ? {} : JSON.parse(row.outcome);
  const { assigned_at, started_at, created_at } = row;
  return {
    eval_id: row.id,
    status: row.status,
    phase: row.phase,
    progress: EVALUATION_PROGRESS[row.phase],
    language: row.language,
    output: output?.toString('utf8') ?? '',
    output_bytes: outcome.output_bytes ?? row.output_bytes,
    output_truncated: outcome.output_truncated ?? false,
    error: outcome.error ?? null,
    exit_code: outcome.exit_code ?? null,
    duration_ms: outcome.duration_ms ?? null,
    cpu_ms: outcome.cpu_ms ?? null,
    memory_mb: outcome.memory_mb ?? null,
    sandbox: row.sandbox,
    attempt: row.attempt,
    queue_position: queuePosition,
    queue_ms: passed(created_at, assigned_at),
    start_ms: passed(assigned_at, started_at),
    run_url: row.run_url,
    batch_id: row.batch_id,
    batch_index: row.batch_index,
    cached: row.cached_from !== null,
    cached_from: row.cached_from,
    metadata: row.metadata === null ? null : JSON.parse(row.metadata),
    created_at,
    started_at,
    finished_at: row.finished_at,
    expires_at: row.expires_at,
    ...evaluationLinks(url, row.id),
  };
}

/** Never negative: who takes an evaluation may have read the clock just before it came, and waited for its turn. */
function passed(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : Math.max(0, to - from);
}
