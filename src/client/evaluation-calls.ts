/** What a client can do with single evaluations. */
import type { z } from 'zod';
import {
  EVALUATION_EVENT_TYPES,
  type EvaluationEvent,
  evaluationEvent,
} from '../contract/evaluation/event.ts';
import { type EvaluationSummary, evaluationPage } from '../contract/evaluation/lists.ts';
import type { evaluationRequest } from '../contract/evaluation/request.ts';
import {
  type EvaluationAccepted,
  type EvaluationStatus,
  type EvaluationView,
  evaluationAccepted,
  evaluationView,
} from '../contract/evaluation/view.ts';
import { isEnd } from '../domain/job-state.ts';
import type { CallOptions, FollowOptions, SubmitOptions } from './call-options.ts';
import { CHANGE, type Core, PRIVATE, withQuery } from './core.ts';
import { persist } from './persist.ts';
import { submit } from './submit.ts';
import { waitForEnd } from './wait.ts';

/** As callers write it: what has a default may be left out. */
export type EvaluationRequest = z.input<typeof evaluationRequest>;

export interface EvaluationCalls {
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
  /** Your organisation's evaluations but those of batches, newest first, page by page as they are read. */
  listEvaluations(
    options?: CallOptions & { status?: EvaluationStatus | undefined },
  ): AsyncGenerator<EvaluationSummary, void, void>;
}

const TYPES = new Set<string>(EVALUATION_EVENT_TYPES);
const pathOf = (id: string) => `/eval-status/${encodeURIComponent(id)}`;

export function evaluationCalls(core: Core): EvaluationCalls {
  const { requests, patience, ask } = core;
  const calls: EvaluationCalls = {
    evaluate: (body, { idempotencyKey, ...options } = {}) =>
      submit(
        requests,
        { schema: evaluationAccepted, path: '/eval-async', body, idempotencyKey },
        patience(options),
      ),
    status: (id, options = {}) => ask(evaluationView, pathOf(id), options),
    wait: (id, options = {}) =>
      waitForEnd(requests, { path: pathOf(id), schema: evaluationView }, patience(options)),
    async run(request, options = {}) {
      const { eval_id } = await calls.evaluate(request, options);
      return calls.wait(eval_id, options);
    },
    events: (id, options = {}) =>
      core.follow(
        {
          path: `${pathOf(id)}/events`,
          schema: evaluationEvent,
          types: TYPES,
          isLast: ({ type }) => isEnd(type),
        },
        options,
      ),
    output: (id, { stream, ...options } = {}) => {
      const path = withQuery(`${pathOf(id)}/output`, { stream });
      return persist(() => requests.bytes(path, options), patience(options));
    },
    cancel: (id, options = {}) => ask(evaluationView, `${pathOf(id)}/cancel`, options, CHANGE),
    async *listEvaluations({ status, ...options } = {}) {
      const path = withQuery('/evaluations', { status });
      for await (const { evaluations } of core.pages(evaluationPage, path, options, PRIVATE))
        yield* evaluations;
    },
  };
  return calls;
}
