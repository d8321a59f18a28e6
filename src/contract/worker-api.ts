/**
 * What an evaluation worker (one run of the evaluations workflow) and the App say to each other, under
 * `/workers/{worker}`. A worker serves many evaluations; every word about one names its attempt.
 */
import { z } from 'zod';
import { LANGUAGES } from '../domain/languages.ts';
import { outputData } from './evaluation/event.ts';
import { ending } from './evaluation/outcome.ts';
import { evaluationId } from './evaluation/view.ts';

export const workerId = z.string().regex(/^wrk_[0-9a-f]{32}$/);

/** `client_payload` of the `repository_dispatch` that wakes a worker: ids only. */
export const workerPayload = z.object({ worker: workerId, app_url: z.url() });
export type WorkerPayload = z.infer<typeof workerPayload>;
export const WORKER_EVENT = 'errand-evaluations';

/** A language that the worker can run, and the sandbox it does that in (`namespaces python 3.12.3`). */
export const runtime = z.object({ language: z.enum(LANGUAGES), sandbox: z.string().max(200) });
export type Runtime = z.infer<typeof runtime>;

/** `POST /workers/{worker}/claim`, authorised by the run's OIDC token whose audience is the App's address. */
export const workerClaim = z.object({
  /** How many evaluations it does at a time. */
  slots: z.int().min(1).max(256),
  runtimes: z.array(runtime),
});

export const workerTerms = z.object({
  /** For the other calls of this worker; kept hashed by the App. */
  worker_token: z.string(),
  /** A poll is answered at the latest after so long. */
  poll_ms: z.int(),
  /** Without work for so long the worker leaves. */
  linger_ms: z.int(),
  /** Takes no more work after so long, counted from the claim. */
  lifetime_ms: z.int(),
});
export type WorkerTerms = z.infer<typeof workerTerms>;

const held = z.object({ eval_id: evaluationId, attempt: z.int32().min(1) });
export type Held = z.infer<typeof held>;

/** What a worker has to run. */
export const assignment = held.extend({
  language: z.enum(LANGUAGES),
  code: z.string(),
  stdin: z.string(),
  args: z.array(z.string()),
  timeout_ms: z.int().min(1),
  memory_mb: z.int().min(1),
  output_limit: z.int().min(1),
});
export type EvaluationAssignment = z.infer<typeof assignment>;

/**
 * `POST /workers/{worker}/poll`: asks for work, renews the leases of what it holds, hears what to stop. Answered at
 * once when there is something to say. What was assigned but is not held (the answer was lost) is assigned again.
 */
export const pollRequest = z.object({
  free: z.int().min(0).max(256),
  holding: z.array(held).max(256),
  /** Nothing is held and the worker wants to go: answered at once, with `leave` or with work. */
  leaving: z.boolean().default(false),
});
export type PollRequest = z.infer<typeof pollRequest>;

export const pollAnswer = z.object({
  start: z.array(assignment),
  /** Cancelled, or somebody else's by now: ended without a report. */
  stop: z.array(evaluationId),
  leave: z.boolean(),
});
export type PollAnswer = z.infer<typeof pollAnswer>;

const workerEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('started'),
    sandbox: z.string().max(200),
    /** It was so long before this was said: short programs are reported once, when they have ended. */
    ago_ms: z.int().min(0).optional(),
  }),
  z.object({ type: z.literal('output'), data: outputData }),
]);
export type WorkerEvent = z.infer<typeof workerEvent>;

/** `POST /workers/{worker}/reports`: what happened, in order. `batch` counts from 1: one sent again is stored once. */
export const reportsRequest = z.object({
  batch: z.int32().min(1),
  reports: z.array(held.extend({ events: z.array(workerEvent), ending: ending.optional() })).max(1_000),
});
export type Report = z.infer<typeof reportsRequest>['reports'][number];

export const reportsAnswer = z.object({ stop: z.array(evaluationId) });
