/** Evaluations from TypeScript: submit, wait, follow, cancel. */
import type { z } from 'zod';
import { batchAccepted, batchEvent, batchView } from '../contract/evaluation/batch-view.ts';
import { evaluationEvent } from '../contract/evaluation/event.ts';
import { evaluationAccepted, evaluationView } from '../contract/evaluation/view.ts';
import { followEvents } from './follow-events.ts';
import { batchSummary, type CallOptions, type Client, type ClientOptions } from './interface.ts';
import { persist } from './persist.ts';
import { type Asked, createRequests } from './requests.ts';
import { submit } from './submit.ts';
import { waitForEnd } from './wait.ts';

export type { BatchAccepted, BatchCounts, BatchEvent } from '../contract/evaluation/batch-view.ts';
export type { EvaluationEvent } from '../contract/evaluation/event.ts';
export type { EvaluationAccepted, EvaluationStatus, EvaluationView } from '../contract/evaluation/view.ts';
export type { WebhookPayload } from '../contract/evaluation/webhook-payload.ts';
export { ErrandError } from './errand-error.ts';
export type {
  BatchRequest,
  BatchSummary,
  CallOptions,
  Client,
  ClientOptions,
  EvaluationRequest,
  FollowOptions,
  SubmitOptions,
} from './interface.ts';
export { outputBytes } from './output-bytes.ts';
export { verifyWebhook, type WebhookHeaders } from './verify-webhook.ts';

const PATIENCE_MS = 60_000;

/**
 * @example
 * const errand = createClient({ url: 'http://127.0.0.1:3000', secret: 'local-secret' });
 * const { status, output } = await errand.run({ code: 'print(6 * 7)' });
 */
export function createClient({ url, secret, patienceMs = PATIENCE_MS, onRetry }: ClientOptions): Client {
  const requests = createRequests({ url, secret });
  const patience = ({ signal }: CallOptions) => ({ patienceMs, onRetry, signal });

  async function ask<T extends z.ZodType>(
    schema: T,
    path: string,
    { signal }: CallOptions,
    asked: Asked = {},
  ) {
    const request = () => requests.json(schema, path, { ...asked, signal });
    return (await persist(request, patience({ signal }))).value;
  }

  const client: Client = {
    evaluate: (body, { idempotencyKey, ...options } = {}) =>
      submit(
        requests,
        { schema: evaluationAccepted, path: '/eval-async', body, idempotencyKey },
        patience(options),
      ),
    status: (id, options = {}) => ask(evaluationView, evaluation(id), options),
    wait: (id, options = {}) => waitForEnd(requests, id, patience(options)),
    async run(request, options = {}) {
      const { eval_id } = await client.evaluate(request, options);
      return client.wait(eval_id, options);
    },
    events: (id, { since = 0, ...options } = {}) =>
      followEvents({
        requests,
        path: `${evaluation(id)}/events`,
        schema: evaluationEvent,
        types: EVALUATION_EVENTS,
        since,
        isLast: ({ type }) => type === 'completed' || type === 'failed' || type === 'cancelled',
        ...patience(options),
      }),
    output: (id, { stream, signal } = {}) => {
      const path = `${evaluation(id)}/output${stream === undefined ? '' : `?stream=${stream}`}`;
      return persist(() => requests.bytes(path, { signal }), patience({ signal }));
    },
    cancel: (id, options = {}) => ask(evaluationView, `${evaluation(id)}/cancel`, options, CHANGE),

    batch: (body, { idempotencyKey, ...options } = {}) =>
      submit(
        requests,
        { schema: batchAccepted, path: '/eval-batches', body, idempotencyKey },
        patience(options),
      ),
    batchStatus: (id, options = {}) => ask(batchSummary, `${batch(id)}?limit=0`, options),
    async waitBatch(id, options = {}) {
      const now = await client.batchStatus(id, options);
      if (now.finished_at !== null) return now;
      // Not by long polls: they would be answered at the end of each of its evaluations.
      for await (const _ of client.batchEvents(id, options));
      return client.batchStatus(id, options);
    },
    batchEvents: (id, { since = 0, ...options } = {}) =>
      followEvents({
        requests,
        path: `${batch(id)}/events`,
        schema: batchEvent,
        types: BATCH_EVENTS,
        since,
        isLast: ({ type }) => type === 'completed',
        ...patience(options),
      }),
    async *batchResults(id, { status, ...options } = {}) {
      let query = status === undefined ? '' : `?status=${status}`;
      for (;;) {
        const page = await ask(batchView, `${batch(id)}${query}`, options);
        yield* page.results;
        if (page.next === null) return;
        // Only what it asks for: Errand may know itself by another address than this client does.
        query = new URL(page.next).search;
      }
    },
    cancelBatch: (id, options = {}) => ask(batchSummary, `${batch(id)}/cancel`, options, CHANGE),
  };
  return client;
}

/** What may be asked for twice as it is done once. */
const CHANGE: Asked = { method: 'POST', isPrivate: true };

const EVALUATION_EVENTS = new Set<string>(evaluationEvent.options.map(({ shape }) => shape.type.value));
const BATCH_EVENTS = new Set<string>(batchEvent.options.map(({ shape }) => shape.type.value));

const evaluation = (id: string) => `/eval-status/${encodeURIComponent(id)}`;
const batch = (id: string) => `/eval-batches/${encodeURIComponent(id)}`;
