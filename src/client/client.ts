/** Errand from TypeScript: submit, wait, follow, cancel, list. */
import { type BatchCalls, batchCalls } from './batch-calls.ts';
import { createCore } from './core.ts';
import type { ErrandError } from './errand-error.ts';
import { type EvaluationCalls, evaluationCalls } from './evaluation-calls.ts';
import { createRequests } from './requests.ts';
import { type SiteCalls, siteCalls } from './site-calls.ts';
import { type WebhookCalls, webhookCalls } from './webhook-calls.ts';

export type { AcceptedAnswer } from '../contract/accepted.ts';
export type { BatchAccepted, BatchCounts, BatchEvent } from '../contract/evaluation/batch-view.ts';
export type { EvaluationEvent } from '../contract/evaluation/event.ts';
export type { EvaluationSummary } from '../contract/evaluation/lists.ts';
export type { EvaluationAccepted, EvaluationStatus, EvaluationView } from '../contract/evaluation/view.ts';
export type { WebhookPayload } from '../contract/evaluation/webhook-payload.ts';
export type { JobEvent } from '../contract/event.ts';
export type { JobSummary } from '../contract/job-list.ts';
export type { CallbackView, JobView } from '../contract/job-view.ts';
export type { WebhookDelivery, WebhookDeliveryDetail } from '../contract/webhook-delivery.ts';
export type { BatchRequest, BatchSummary, ListedBatch } from './batch-calls.ts';
export type { CallOptions, FollowOptions, SubmitOptions } from './call-options.ts';
export { ErrandError } from './errand-error.ts';
export type { EvaluationRequest } from './evaluation-calls.ts';
export { outputBytes } from './output-bytes.ts';
export type { JobFilter, SiteTaskRequest } from './site-calls.ts';
export { verifyWebhook, type WebhookHeaders } from './verify-webhook.ts';
export type { WebhookFilter } from './webhook-calls.ts';

const PATIENCE_MS = 60_000;

export interface ClientOptions {
  /** Where Errand answers, such as `https://errand.example` or `https://example.org/api`. */
  url: string;
  /** Needed to submit, to change and to list; sent with nothing else. */
  secret?: string | undefined;
  /**
   * How long a request is repeated that is not answered, or answered with 429 or 5xx; in milliseconds, 60,000 if not
   * given. Waiting and following have it anew for each of their requests.
   */
  patienceMs?: number;
  /** Told before each repetition; what it throws ends the call. */
  onRetry?: (error: ErrandError, waitMs: number) => void;
}

/** Every method throws an `ErrandError`, or the reason of its `signal`. */
export interface Client extends EvaluationCalls, BatchCalls, SiteCalls, WebhookCalls {}

/**
 * @example
 * const errand = createClient({ url: 'http://127.0.0.1:3000', secret: 'local-secret' });
 * const { status, output } = await errand.run({ code: 'print(6 * 7)' });
 */
export function createClient({ url, secret, patienceMs = PATIENCE_MS, onRetry }: ClientOptions): Client {
  const core = createCore(createRequests({ url, secret }), { patienceMs, onRetry });
  return {
    ...evaluationCalls(core),
    ...batchCalls(core),
    ...siteCalls(core, { secret }),
    ...webhookCalls(core),
  };
}
