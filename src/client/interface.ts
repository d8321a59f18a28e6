/** What a client can do. */
import type { z } from 'zod';
import { type BatchAccepted, type BatchEvent, batchView } from '../contract/evaluation/batch-view.ts';
import type { EvaluationEvent } from '../contract/evaluation/event.ts';
import type { batchRequest, evaluationRequest } from '../contract/evaluation/request.ts';
import type { EvaluationAccepted, EvaluationStatus, EvaluationView } from '../contract/evaluation/view.ts';
import type { ErrandError } from './errand-error.ts';

/** As callers write it: what has a default may be left out. */
export type EvaluationRequest = z.input<typeof evaluationRequest>;
export type BatchRequest = z.input<typeof batchRequest>;

export const batchSummary = batchView.omit({ results: true, next: true });
/** A batch without its items. */
export type BatchSummary = z.infer<typeof batchSummary>;

export interface ClientOptions {
  /** Where Errand answers, such as `https://errand.example` or `https://example.org/api`. */
  url: string;
  /** Needed to submit and to cancel; sent with nothing else. */
  secret?: string | undefined;
  /**
   * How long a request is repeated that is not answered, or answered with 429 or 5xx; in milliseconds, 60,000 if not
   * given. Waiting and following have it anew for each of their requests.
   */
  patienceMs?: number;
  /** Told before each repetition; what it throws ends the call. */
  onRetry?: (error: ErrandError, waitMs: number) => void;
}

export interface CallOptions {
  /** Its reason is what the call then throws. */
  signal?: AbortSignal | undefined;
}

export interface SubmitOptions extends CallOptions {
  /** The same key and request within 24 hours are the same evaluation or batch. A new one is made if none is given. */
  idempotencyKey?: string | undefined;
}

export interface FollowOptions extends CallOptions {
  /** The `seq` of the last event that is there already. */
  since?: number;
}

/** Every method throws an `ErrandError`, or the reason of its `signal`. */
export interface Client {
  /** Returns once the evaluation is stored for good, which is long before it has run. */
  evaluate(request: EvaluationRequest, options?: SubmitOptions): Promise<EvaluationAccepted>;
  /** How it stands. */
  status(id: string, options?: CallOptions): Promise<EvaluationView>;
  /** Returns when it has ended, however: look at `status` and `error`. */
  wait(id: string, options?: CallOptions): Promise<EvaluationView>;
  /** Submits and waits. */
  run(request: EvaluationRequest, options?: SubmitOptions): Promise<EvaluationView>;
  /** Every step and all output as they come, until it has ended. Connections that break are made anew. */
  events(id: string, options?: FollowOptions): AsyncGenerator<EvaluationEvent, void, void>;
  /** The bytes that the program wrote so far, of both streams in the order they came or of one. */
  output(id: string, options?: CallOptions & { stream?: 'stdout' | 'stderr' }): Promise<Uint8Array>;
  /** Returns with how it stands then: `cancelled`, or as it had ended before. */
  cancel(id: string, options?: CallOptions): Promise<EvaluationView>;

  /** The same for up to 10,000 evaluations at once. */
  batch(request: BatchRequest, options?: SubmitOptions): Promise<BatchAccepted>;
  batchStatus(id: string, options?: CallOptions): Promise<BatchSummary>;
  /** Returns when all of its evaluations have ended, however. */
  waitBatch(id: string, options?: CallOptions): Promise<BatchSummary>;
  batchEvents(id: string, options?: FollowOptions): AsyncGenerator<BatchEvent, void, void>;
  /** Its evaluations in the order of the request, page by page, as they stand then. */
  batchResults(
    id: string,
    options?: CallOptions & { status?: EvaluationStatus },
  ): AsyncGenerator<EvaluationView, void, void>;
  cancelBatch(id: string, options?: CallOptions): Promise<BatchSummary>;
}
