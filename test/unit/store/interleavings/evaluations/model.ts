/** What should be kept of a batch, two single evaluations and their workers, in the words of the tables. */
import { type JobStatus, statusesBefore } from '../../../../../src/domain/job-state.ts';
import type { EvaluationTable, WorkerTable } from '../../../../../src/store/evaluations/tables.ts';
import type { RunCancellationTable } from '../../../../../src/store/schema.ts';
import { at } from '../story.ts';

export const TENANT = 'acme';
export const START = 1_800_000_000_000;
export const MOST_ATTEMPTS = 2;
export const MOST_WORKERS = 2;
export const TIMEOUT_S = 30;
export const GRACE_MS = 90_000;

/** The first three are a batch. Items listen by their batch, the first one by itself as well, the fourth for its end. */
export const EVALUATIONS = [0, 1, 2, 3, 4].map((n) => `eval_${String(n).repeat(32)}`);
export const BATCH = `batch_${'0'.repeat(32)}`;
export const isItem = (n: number) => n < 3;
const LISTENERS = [['own', 'batch'], ['batch'], ['batch'], ['own'], []];
export const expiresInS = (n: number) => (isItem(n) ? 300 : 600);
/** Single ones and batches take turns: who came first, and by id where two have one place. */
const IN_LINE = [0, 3, 1, 4, 2];

export type EvaluationLife = Pick<EvaluationTable, 'status' | 'phase' | 'attempt' | 'finished_at'> & {
  /** The number of the worker that has it. */
  worker: number | null;
  overdue_at: number | null;
  output_bytes: number;
  /** Why it failed. */
  error: string | null;
  /** `attempt type`; the n-th has sequence number n + 1. */
  events: string[];
};

/** Workers have random ids: here they go by their number. */
export type WorkerLife = Omit<WorkerTable, 'id' | 'tenant' | 'created_at' | 'reason' | 'run_url'>;

export interface Model {
  evaluations: EvaluationLife[];
  batch: { finished_at: number | null; cancelled_at: number | null; events: string[] };
  /** Null: it was taken back before GitHub was asked for it. */
  workers: (WorkerLife | null)[];
  /** `listener event of`, sorted: what is owed or was told. */
  webhooks: string[];
  cancellations: Omit<RunCancellationTable, 'tenant'>[];
}

export function newModel(): Model {
  return {
    evaluations: EVALUATIONS.map(() => ({
      status: 'queued',
      phase: 'queued',
      attempt: 0,
      finished_at: null,
      worker: null,
      overdue_at: null,
      output_bytes: 0,
      error: null,
      events: ['0 queued'],
    })),
    batch: { finished_at: null, cancelled_at: null, events: ['queued'] },
    workers: [],
    webhooks: [],
    cancellations: [],
  };
}

export const isOpen = ({ status }: EvaluationLife) => status === 'queued' || status === 'running';
export const mayBecome = ({ status }: EvaluationLife, to: JobStatus) => statusesBefore(to).includes(status);
export const liveWorker = (model: Model, n: number) => {
  const worker = model.workers[n];
  return worker?.status === 'live' ? worker : undefined;
};

export interface Held {
  evaluation: number;
  attempt: number;
}

export function heldBy({ evaluations }: Model, worker: number): Held[] {
  return evaluations.flatMap((one, evaluation) =>
    one.status === 'running' && one.worker === worker ? [{ evaluation, attempt: one.attempt }] : [],
  );
}

/** Gives a worker the next ones in line. */
export function assign(model: Model, worker: number, free: number, now: number): Held[] {
  const next = IN_LINE.filter((n) => at(model.evaluations, n).status === 'queued').slice(
    0,
    Math.max(0, free),
  );
  return next.map((evaluation) => {
    const one = at(model.evaluations, evaluation);
    const attempt = one.attempt + 1;
    const overdue_at = now + TIMEOUT_S * 1_000 + GRACE_MS;
    Object.assign(one, {
      status: 'running',
      phase: 'starting',
      attempt,
      worker,
      overdue_at,
      output_bytes: 0,
    });
    one.events.push(`${attempt} assigned`);
    return { evaluation, attempt };
  });
}

export interface End extends Held {
  status: 'completed' | 'failed' | 'cancelled';
  error: string | null;
}

/** The one outcome of each, and whom it is told. */
export function end(model: Model, list: End[], now: number): void {
  let isBatchTold = false;
  for (const { evaluation, attempt, status, error } of list) {
    const one = at(model.evaluations, evaluation);
    if (one.attempt !== attempt || !mayBecome(one, status)) continue;
    Object.assign(one, { status, phase: 'done', worker: null, error, finished_at: now });
    one.events.push(`${attempt} ${status}`);
    oweWebhooks(model, evaluation, `eval.${status}`);
    if (isItem(evaluation)) model.batch.events.push(`item ${evaluation} ${status}`);
    isBatchTold ||= isItem(evaluation);
  }
  const isDone = model.evaluations.filter((_, n) => isItem(n)).every((one) => !isOpen(one));
  if (isBatchTold && isDone && model.batch.finished_at === null) {
    model.batch.finished_at = now;
    model.batch.events.push('completed');
    model.webhooks.push('batch batch.completed of the batch');
  }
  model.batch.events.sort();
  model.webhooks.sort();
}

export function oweWebhooks(model: Model, evaluation: number, type: string): void {
  for (const listener of listenersOf(evaluation, type))
    model.webhooks.push(`${listener} ${type} of ${evaluation}`);
  model.webhooks.sort();
}

export function listenersOf(evaluation: number, type: string): string[] {
  // What is usual is to be told of the end alone.
  return evaluation === 3 && type === 'eval.started' ? [] : at(LISTENERS, evaluation);
}

/** What a lost worker had waits again, or fails if that has happened too often. */
export function requeue(model: Model, lost: Held[], now: number): void {
  for (const { evaluation, attempt } of lost) {
    const one = at(model.evaluations, evaluation);
    if (attempt >= MOST_ATTEMPTS) continue;
    Object.assign(one, { status: 'queued', phase: 'queued', worker: null });
    one.events.push(`${attempt} requeued`);
  }
  const tooOften = lost.filter(({ attempt }) => attempt >= MOST_ATTEMPTS);
  end(
    model,
    tooOften.map((held) => ({ ...held, status: 'failed', error: 'lost' })),
    now,
  );
}

/** Workers that work or are on their way. */
export function activeWorkers({ workers }: Model, now: number): number {
  return workers.filter(
    (one) => one !== null && one.status !== 'ended' && (one.drain_at === null || one.drain_at > now),
  ).length;
}

export function oweCancellation(model: Model, run_id: string | null, worker: number, now: number): void {
  const run = run_id ?? `worker ${worker}`;
  if (model.cancellations.some((one) => one.run === run)) return;
  model.cancellations.push({ run, known_by: run_id === null ? 'name' : 'id', due_at: now, tries: 0 });
  model.cancellations.sort((a, b) => (a.run < b.run ? -1 : 1));
}
