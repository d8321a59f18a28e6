import {
  type PollAnswer,
  type PollRequest,
  pollAnswer,
  type Runtime,
  reportsAnswer,
  type WorkerPayload,
  type WorkerTerms,
  workerTerms,
} from '../../src/contract/worker-api.ts';
import { askApp } from '../app-client.ts';
import type { ReportBatch } from './report-queue.ts';
import type { WorkerTiming } from './timing.ts';

/** The App has declared the worker dead, and does not know its token any more. */
const STALE = [403, 409];

/** What a worker may say once it has claimed. Rejects with `StaleAttempt` if the App has given it up. */
export interface AppConnection {
  poll(request: PollRequest, signal: AbortSignal): Promise<PollAnswer>;
  /** Tries until the App has it. */
  report(batch: ReportBatch, signal: AbortSignal): Promise<{ stop: string[] }>;
}

/** Exchanges the run's OIDC token, of which each try gets a new one, for the worker's terms. */
export async function claimWorker(options: {
  payload: WorkerPayload;
  slots: number;
  runtimes: readonly Runtime[];
  idToken: (audience: string) => Promise<string>;
  signal: AbortSignal;
}): Promise<WorkerTerms> {
  const { payload, slots, runtimes, idToken, signal } = options;
  return askApp(payload.app_url, workerTerms, {
    path: `/workers/${payload.worker}/claim`,
    token: () => idToken(payload.app_url),
    body: { slots, runtimes },
    signal,
  });
}

export function connectToApp(options: {
  payload: WorkerPayload;
  terms: WorkerTerms;
  timing: Pick<WorkerTiming, 'pollMarginMs'>;
  /** The App has answered. */
  onAnswer(): void;
  /** A try failed and is made again. */
  onTrouble(problem: Error): void;
}): AppConnection {
  const { payload, terms, timing, onAnswer, onTrouble } = options;
  const common = {
    token: () => terms.worker_token,
    isEndless: true,
    staleStatuses: STALE,
    onTrouble,
  };
  const heard = <T>(answer: T): T => {
    onAnswer();
    return answer;
  };
  return {
    poll: async (body, signal) =>
      heard(
        await askApp(payload.app_url, pollAnswer, {
          ...common,
          path: `/workers/${payload.worker}/poll`,
          body,
          signal,
          timeoutMs: terms.poll_ms + timing.pollMarginMs,
        }),
      ),
    report: async (body, signal) =>
      heard(
        await askApp(payload.app_url, reportsAnswer, {
          ...common,
          path: `/workers/${payload.worker}/reports`,
          body,
          signal,
        }),
      ),
  };
}
