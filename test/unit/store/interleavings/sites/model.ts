/** What should be kept of two site jobs of one organisation, in the words of the tables; and what changes it. */
import { type JobStatus, statusesBefore } from '../../../../../src/domain/job-state.ts';
import type { SitePhase } from '../../../../../src/domain/phases.ts';
import { runName } from '../../../../../src/domain/run-name.ts';
import { giveUpAt, PRODUCTION_TIMING } from '../../../../../src/domain/site-timing.ts';
import type {
  AttemptTable,
  DeliveryTable,
  DeliveryTryTable,
  RunCancellationTable,
} from '../../../../../src/store/schema.ts';
import type { Suspect } from '../../../../../src/store/watch.ts';
import { at, byRun } from '../story.ts';

export const TENANT = 'acme';
export const START = 1_000_000_000;
export const JOBS = [0, 1].map((n) => `job_${String(n).repeat(32)}`);
export const createdAt = (job: number) => START + job;
export const givesUpAt = (job: number) => giveUpAt(PRODUCTION_TIMING, createdAt(job));

export type AttemptLife = Omit<AttemptTable, 'job_id' | 'attempt' | 'reason' | 'run_url'>;

/** Deliveries have random ids: here they go by their place among those of their job. */
export type DeliveryLife = Pick<DeliveryTable, 'cause' | 'state' | 'tries' | 'held_by' | 'due_at'> & {
  /** The tries that are on record, in the order of their numbers. */
  told: Told[];
};

export type Told = Pick<DeliveryTryTable, 'n' | 'sent_by' | 'http_status'>;

export interface JobLife {
  status: JobStatus;
  phase: SitePhase;
  attempt: number;
  finished_at: number | null;
  /** `attempt type`, and what was in the way; the n-th has sequence number n + 1. */
  events: string[];
  attempts: AttemptLife[];
  /** The dispatch that is owed: one, or none. */
  outbox: { attempt: number; due_at: number; tries: number }[];
  deliveries: DeliveryLife[];
}

export interface Model {
  jobs: JobLife[];
  cancellations: Omit<RunCancellationTable, 'tenant'>[];
}

export function newModel(): Model {
  return { jobs: JOBS.map((_, n) => newJob(createdAt(n))), cancellations: [] };
}

function newJob(now: number): JobLife {
  const job: JobLife = {
    status: 'queued',
    phase: 'queued',
    attempt: 0,
    finished_at: null,
    events: [],
    attempts: [],
    outbox: [],
    deliveries: [],
  };
  queueAttempt(job, { event: 'accepted', now });
  return job;
}

export function queueAttempt(job: JobLife, { event, now }: { event: string; now: number }): void {
  job.attempt += 1;
  job.status = 'queued';
  job.phase = 'queued';
  job.attempts.push({
    dispatched_at: null,
    seen_at: null,
    claimed_at: null,
    heartbeat_at: null,
    ended_at: null,
    run_id: null,
    run_attempt: null,
    token_hash: null,
    last_batch: 0,
  });
  job.outbox = [{ attempt: job.attempt, due_at: now, tries: 0 }];
  log(job, event);
}

export function log(job: JobLife, event: string, attempt = job.attempt): void {
  job.events.push(`${attempt} ${event}`);
}

export const jobOf = (model: Model, n: number) => at(model.jobs, n);
export const attemptOf = (job: JobLife, attempt: number) => at(job.attempts, attempt - 1);
export const currentAttempt = (job: JobLife) => attemptOf(job, job.attempt);
/** The domain's own table says what may follow what. */
export const mayBecome = (job: JobLife, to: JobStatus) => statusesBefore(to).includes(job.status);

export interface Ending {
  job: number;
  attempt: number;
  status: 'completed' | 'failed' | 'cancelled';
  now: number;
  deliverAt: number;
  seen?: Suspect;
}

/** The one outcome, and the callback that is owed with it. */
export function finish(model: Model, { job: n, attempt, status, now, deliverAt, seen }: Ending): boolean {
  const job = jobOf(model, n);
  if (attempt !== job.attempt || !mayBecome(job, status) || (seen && !isStill(job, seen))) return false;
  if (seen) abandonRun(model, n, seen, now);
  job.status = status;
  job.finished_at = now;
  if (status === 'completed') job.phase = 'done';
  currentAttempt(job).ended_at = now;
  job.outbox = [];
  log(job, status);
  const held_by = deliverAt > now ? 'run' : 'app';
  job.deliveries.push({ cause: 'outcome', state: 'pending', tries: 0, held_by, due_at: deliverAt, told: [] });
  return true;
}

/** Redispatch: an attempt that came to nothing is followed by the next one. */
export function followAttempt(model: Model, n: number, seen: Suspect, now: number): boolean {
  const job = jobOf(model, n);
  if (seen.attempt !== job.attempt || !mayBecome(job, 'queued') || !isStill(job, seen)) return false;
  abandonRun(model, n, seen, now);
  currentAttempt(job).ended_at = now;
  queueAttempt(job, { event: 'attempt-ended', now });
  return true;
}

function isStill(job: JobLife, { attempt, run_id, heartbeat_at }: Suspect): boolean {
  const is = attemptOf(job, attempt);
  return is.run_id === run_id && (heartbeat_at === undefined || is.heartbeat_at === heartbeat_at);
}

/** Its run is to be cancelled: by its id if it has claimed the attempt, by its name if it may be on its way. */
function abandonRun(model: Model, n: number, { attempt, run_id, run_ended }: Suspect, now: number): void {
  if (run_ended) return;
  const job = jobOf(model, n);
  const { dispatched_at } = attemptOf(job, attempt);
  const mayBeOnItsWay = dispatched_at !== null || job.outbox.some(({ tries }) => tries > 0);
  if (run_id === null && !mayBeOnItsWay) return;
  const run = run_id ?? runName(at(JOBS, n), attempt);
  if (model.cancellations.some((one) => one.run === run)) return;
  model.cancellations.push({ run, known_by: run_id === null ? 'name' : 'id', due_at: now, tries: 0 });
  model.cancellations.sort(byRun);
}
