import type { EventType } from '../contract/event.ts';
import type { Work } from './context.ts';
import { appendEvents } from './events.ts';

interface QueuedAttempt {
  jobId: string;
  attempt: number;
  event: { type: EventType; message: string };
}

/** An attempt that waits for its dispatch; part of the transaction that puts the job into `queued`. */
export async function queueAttempt(w: Work, { jobId, attempt, event }: QueuedAttempt): Promise<void> {
  await oweDispatches(w, [{ jobId, attempt }]);
  await appendEvents(w, jobId, [{ ...event, attempt, phase: 'queued' }]);
}

/** New attempts, and the dispatch that each is owed. */
export async function oweDispatches(
  { tx, now }: Work,
  attempts: { jobId: string; attempt: number }[],
): Promise<void> {
  const keys = attempts.map(({ jobId, attempt }) => ({ job_id: jobId, attempt }));
  await tx
    .insertInto('attempts')
    .values(keys.map((key) => ({ ...key, last_batch: 0 })))
    .execute();
  await tx
    .insertInto('outbox')
    .values(keys.map((key) => ({ ...key, due_at: now, tries: 0, paid: 0 })))
    .execute();
}
