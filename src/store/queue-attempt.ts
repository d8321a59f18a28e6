import type { EventType } from '../contract/event.ts';
import type { Work } from './context.ts';
import { appendEvents } from './events.ts';
import { insertRows } from './insert-rows.ts';

interface NewAttempt {
  tenant: string;
  jobId: string;
  attempt: number;
  /** When its job was accepted. */
  createdAt: number;
}

interface QueuedAttempt extends NewAttempt {
  event: { type: EventType; message: string };
}

/** An attempt that waits for its dispatch; part of the transaction that puts the job into `queued`. */
export async function queueAttempt(w: Work, { event, ...queued }: QueuedAttempt): Promise<void> {
  const { jobId, attempt } = queued;
  await oweDispatches(w, [queued]);
  await appendEvents(w, jobId, [{ ...event, attempt, phase: 'queued' }]);
}

/** New attempts, and the dispatch that each is owed. */
export async function oweDispatches({ tx, now }: Work, attempts: NewAttempt[]): Promise<void> {
  await insertRows(
    tx,
    'attempts',
    attempts.map(({ jobId, attempt }) => ({ job_id: jobId, attempt, last_batch: 0 })),
  );
  const owed = { due_at: now, tries: 0, paid: 0 };
  await insertRows(
    tx,
    'outbox',
    attempts.map(({ tenant, jobId, attempt, createdAt }) => ({
      tenant,
      created_at: createdAt,
      job_id: jobId,
      attempt,
      ...owed,
    })),
  );
}
