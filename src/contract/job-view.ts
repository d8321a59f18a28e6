/** The answer of `GET /jobs/{id}`: all that whoever holds the unguessable id may know. */
import { z } from 'zod';
import { CALLBACK_STATES } from '../domain/callback-state.ts';
import { sitePhases } from '../domain/phases.ts';
import { jobEvent } from './event.ts';
import { siteResult } from './report.ts';

export const deliveryView = z.object({
  delivery_id: z.string(),
  state: z.enum(CALLBACK_STATES),
  /** Why it is owed: the job's outcome, the same request that came again, or somebody asked for it to be sent again. */
  cause: z.enum(['outcome', 'repeated-request', 'replay']),
  tries: z.array(
    z.object({
      n: z.int(),
      at: z.int(),
      sent_by: z.enum(['run', 'app']),
      http_status: z.int().nullable(),
      error: z.string().nullable(),
      duration_ms: z.int(),
    }),
  ),
});

/** The same with what was sent, for the organisation whose job it is. */
export const callbackView = deliveryView.extend({
  url: z.string(),
  body: z.string(),
  created_at: z.int(),
  /** Unix milliseconds, not before: null once it is delivered or was given up. */
  next_try_at: z.int().nullable(),
});
export type CallbackView = z.infer<typeof callbackView>;

/** `GET /jobs/{id}/callbacks`, oldest first. */
export const callbackList = z.object({ deliveries: z.array(callbackView) });

export const attemptView = z.object({
  attempt: z.int(),
  dispatched_at: z.int().nullable(),
  claimed_at: z.int().nullable(),
  ended_at: z.int().nullable(),
  run_url: z.string().nullable(),
  /** Why it ended, where it ended without the job's outcome. */
  reason: z.string().nullable(),
});

export const jobView = z.object({
  job_id: z.string(),
  kind: z.literal('site'),
  status: z.enum(['queued', 'running', 'completed', 'failed', 'cancelled']),
  phase: z.enum(sitePhases),
  progress: z.int().min(0).max(100),
  task: z.string(),
  round: z.int(),
  nonce: z.string(),
  created_at: z.int(),
  deadline_at: z.int(),
  /** While it waits for its dispatch: how many of its organisation are before it, and for how long it will wait. */
  queue_position: z.int().min(0).nullable(),
  expected_wait_s: z.int().min(0).nullable(),
  finished_at: z.int().nullable(),
  run_url: z.string().nullable(),
  result: siteResult.nullable(),
  error: z.string().nullable(),
  attempts: z.array(attemptView),
  deliveries: z.array(deliveryView),
  events: z.array(jobEvent),
});
export type JobView = z.infer<typeof jobView>;
