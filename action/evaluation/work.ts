import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkerPayload, WorkerTerms } from '../../src/contract/worker-api.ts';
import type { Language } from '../../src/domain/languages.ts';
import { StaleAttempt } from '../app-client.ts';
import { connectToApp } from './app-connection.ts';
import type { Evaluation } from './evaluation.ts';
import { createPatience } from './patience.ts';
import { createPolling } from './polling.ts';
import { createReportQueue } from './report-queue.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { createSlots, type Ran } from './slots.ts';
import { WORKER_TIMING, type WorkerTiming } from './timing.ts';

export interface WorkOptions {
  payload: WorkerPayload;
  terms: WorkerTerms;
  /** How many evaluations at a time. */
  slots: number;
  byLanguage: ReadonlyMap<Language, Sandbox>;
  /** Each evaluation that has ended or was stopped. */
  onRan(ran: Ran): void;
  /** For the run's log. */
  log(line: string): void;
  /** Ends the work at once; what runs is killed and not reported. */
  signal: AbortSignal;
  timing?: WorkerTiming;
}

/**
 * Runs evaluations for the App until that lets the worker go. Rejects, when no program is left, with `StaleAttempt` if
 * the App has given the worker up, and with an error if the App cannot be reached any more or the signal aborts.
 */
export async function work(options: WorkOptions): Promise<void> {
  const { payload, terms, byLanguage, onRan, log, timing = WORKER_TIMING } = options;
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const patience = createPatience({
    ms: terms.poll_ms + timing.patienceMs,
    onTrouble: (problem) => log(`Trying again: ${problem.message}`),
    onLost: (reason) => failed.abort(reason),
  });
  const app = connectToApp({
    payload,
    terms,
    timing,
    onAnswer: patience.heard,
    onTrouble: patience.troubled,
  });
  const reports = createReportQueue<Evaluation>({
    send: (batch) => app.report(batch, signal),
    onAcknowledged: (evaluation) => slots.acknowledged(evaluation),
    onStop: (stale) => stale.forEach(slots.stop),
    onFailed: (error) => failed.abort(error),
  });
  const slots = createSlots({
    count: options.slots,
    byLanguage,
    timing,
    onDue: reports.add,
    onRan,
    onChange: () => polling.changed(),
  });
  const polling = createPolling({ app, slots, terms, timing, signal });

  try {
    await polling.untilLeft();
  } catch (error) {
    throw explain(signal.aborted ? signal.reason : error);
  } finally {
    patience.stop();
    failed.abort();
    await Promise.race([slots.stopAll(), sleep(timing.killMs, undefined, { ref: false })]);
  }
}

function explain(error: unknown): unknown {
  return error instanceof StaleAttempt
    ? new StaleAttempt(`the App has given this worker up (${error.message})`, { cause: error })
    : error;
}
