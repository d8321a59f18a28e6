import type { Context } from 'hono';
import type { BatchAccepted } from '../../contract/evaluation/batch-view.ts';
import { type BatchRequest, batchRequest, evaluationRequest } from '../../contract/evaluation/request.ts';
import type { EvaluationAccepted } from '../../contract/evaluation/view.ts';
import { batchLinks, evaluationLinks } from '../../domain/evaluation-links.ts';
import type { AcceptEvaluations, Submitted } from '../../jobs/evaluations/accept-evaluations.ts';
import { directJson } from '../../streams/direct-body.ts';
import type { CallerVariables } from '../caller.ts';
import { parseFields, readJson } from '../read-json.ts';
import { type CheckUrl, type NamedUrl, refuseUrls } from '../refuse-urls.ts';
import { readIdempotencyKey } from './idempotency-key.ts';

export interface SubmitDeps {
  accept: AcceptEvaluations;
  url: string;
  checkWebhookUrl: CheckUrl;
}

/** When to look again for the first time. */
const RETRY_AFTER_S = '1';

/** `POST /eval-async`: 202 only once the evaluation is durable; every refusal comes before anything is stored. */
export function submitEvaluation({ accept, url, checkWebhookUrl }: SubmitDeps) {
  return async (context: Context<CallerVariables>): Promise<Response> => {
    const request = parseFields(evaluationRequest, await readJson(context));
    refuseUrls([{ pointer: '#/webhook/url', url: request.webhook?.url }], checkWebhookUrl);
    const submitted = await accept.evaluation(request, about(context));
    const { standing } = submitted;
    const answer: EvaluationAccepted = {
      eval_id: submitted.id,
      status: standing?.status ?? 'queued',
      queue_position: standing?.queue_position ?? null,
      cached: standing?.cached_from != null,
      cached_from: standing?.cached_from ?? null,
      expires_at: submitted.expiresAt,
      repeated: submitted.repeated,
      ...evaluationLinks(url, submitted.id),
      ...(submitted.webhookSecret !== undefined && { webhook_secret: submitted.webhookSecret }),
    };
    return accepted(answer, submitted);
  };
}

/** `POST /eval-batches`: the same for up to 10,000 at once; an item that is wrong is named, and nothing is stored. */
export function submitBatch({ accept, url, checkWebhookUrl }: SubmitDeps) {
  return async (context: Context<CallerVariables>): Promise<Response> => {
    const request = parseFields(batchRequest, await readJson(context));
    refuseUrls(webhooksOf(request), checkWebhookUrl);
    const submitted = await accept.batch(request, about(context));
    const answer: BatchAccepted = {
      batch_id: submitted.id,
      status: submitted.status,
      total: submitted.evalIds.length,
      eval_ids: submitted.evalIds,
      expires_at: submitted.expiresAt,
      repeated: submitted.repeated,
      ...batchLinks(url, submitted.id),
      ...(submitted.webhookSecret !== undefined && { webhook_secret: submitted.webhookSecret }),
    };
    return accepted(answer, submitted);
  };
}

function about(context: Context<CallerVariables>) {
  return { tenant: context.get('tenant'), key: readIdempotencyKey(context) };
}

function accepted(answer: { status_url: string }, { repeated }: Submitted): Response {
  const headers = {
    location: answer.status_url,
    'retry-after': RETRY_AFTER_S,
    'cache-control': 'no-store',
    ...(repeated && { 'idempotency-replayed': 'true' }),
  };
  return directJson(JSON.stringify(answer), { status: 202, headers });
}

function webhooksOf({ webhook, evaluations }: BatchRequest): NamedUrl[] {
  const items = evaluations.map((item, i) => ({
    pointer: `#/evaluations/${i}/webhook/url`,
    url: item.webhook?.url,
  }));
  return [{ pointer: '#/webhook/url', url: webhook?.url }, ...items];
}
