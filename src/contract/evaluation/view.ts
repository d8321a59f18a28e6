/** What is shown of an evaluation to whoever holds its unguessable id: `GET /eval-status/{id}`. */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/languages.ts';
import { evaluationError, usage } from './outcome.ts';

export const evaluationStatus = z.enum(['queued', 'running', 'completed', 'failed', 'cancelled']);
export type EvaluationStatus = z.infer<typeof evaluationStatus>;

/** `starting`: a worker has it and prepares its sandbox. */
export const evaluationPhase = z.enum(['queued', 'starting', 'running', 'done']);
export type EvaluationPhase = z.infer<typeof evaluationPhase>;

export const evaluationId = z.string().regex(/^eval_[0-9a-f]{32}$/);
export const batchId = z.string().regex(/^batch_[0-9a-f]{32}$/);

export const evaluationLinks = z.object({
  status_url: z.url(),
  events_url: z.url(),
  ws_url: z.url(),
  output_url: z.url(),
  cancel_url: z.url(),
});

export const evaluationView = evaluationLinks.extend({
  ...usage.shape,
  eval_id: evaluationId,
  status: evaluationStatus,
  phase: evaluationPhase,
  progress: z.int().min(0).max(100),
  language: z.enum(LANGUAGES),
  /** stdout and stderr in the order they came; bytes that are no UTF-8 are shown as U+FFFD, `output_url` has them all. */
  output: z.string(),
  error: evaluationError.nullable(),
  exit_code: z.int().nullable(),
  /** Which sandbox ran it, with the version of the language. */
  sandbox: z.string().nullable(),
  /** How often it was given to a worker. */
  attempt: z.int().min(0),
  /** How many are before it; null once it is not waiting any more. */
  queue_position: z.int().min(0).nullable(),
  /** Milliseconds it waited for a worker (the last one). */
  queue_ms: z.int().min(0).nullable(),
  /** Milliseconds from then until the program ran. */
  start_ms: z.int().min(0).nullable(),
  /** The log of the run it was executed in. */
  run_url: z.string().nullable(),
  batch_id: batchId.nullable(),
  batch_index: z.int().min(0).nullable(),
  cached: z.boolean(),
  /** The evaluation whose result this is, if it was answered from the cache. */
  cached_from: evaluationId.nullable(),
  metadata: z.record(z.string(), z.json()).nullable(),
  /** Unix milliseconds. */
  created_at: z.int(),
  started_at: z.int().nullable(),
  finished_at: z.int().nullable(),
  /** Unix milliseconds: from then on this address answers 410. */
  expires_at: z.int(),
});
export type EvaluationView = z.infer<typeof evaluationView>;

/** The answer of `POST /eval-async`, given only once the evaluation is durable. */
export const evaluationAccepted = evaluationView
  .pick({
    eval_id: true,
    status: true,
    queue_position: true,
    cached: true,
    cached_from: true,
    expires_at: true,
  })
  .extend({
    ...evaluationLinks.shape,
    /** Whether an earlier request with the same `Idempotency-Key` is answered again. */
    repeated: z.boolean(),
    /** The secret its webhooks are signed with, if one was made for it. */
    webhook_secret: z.string().optional(),
  });
export type EvaluationAccepted = z.infer<typeof evaluationAccepted>;
