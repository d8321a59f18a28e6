/** `GET /evaluations` and `GET /eval-batches`: what an organisation has submitted, newest first. */
import { z } from 'zod';
import { nextLink, pageQuery } from '../cursor.ts';
import { batchView } from './batch-view.ts';
import { evaluationStatus, evaluationView } from './view.ts';

export const evaluationSummary = evaluationView.pick({
  eval_id: true,
  status: true,
  phase: true,
  progress: true,
  language: true,
  error: true,
  exit_code: true,
  duration_ms: true,
  batch_id: true,
  batch_index: true,
  created_at: true,
  started_at: true,
  finished_at: true,
  expires_at: true,
});
export type EvaluationSummary = z.infer<typeof evaluationSummary>;

export const evaluationPage = z.object({ evaluations: z.array(evaluationSummary), next: nextLink() });
export type EvaluationPage = z.infer<typeof evaluationPage>;

/** Items of batches are not among them: a batch lists its own. */
export const evaluationQuery = z.strictObject({
  status: evaluationStatus.optional(),
  ...pageQuery('eval'),
});
export type EvaluationQuery = z.infer<typeof evaluationQuery>;

export const batchSummary = batchView.pick({
  batch_id: true,
  status: true,
  counts: true,
  progress: true,
  created_at: true,
  finished_at: true,
  expires_at: true,
});
export type BatchSummary = z.infer<typeof batchSummary>;

export const batchPage = z.object({ batches: z.array(batchSummary), next: nextLink() });
export type BatchPage = z.infer<typeof batchPage>;

export const batchQuery = z.strictObject(pageQuery('batch'));
export type BatchQuery = z.infer<typeof batchQuery>;
