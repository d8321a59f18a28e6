import type { EventType } from '../contract/event.ts';
import type { Tx } from './db.ts';
import { appendEvents } from './events.ts';

interface QueuedAttempt {
  jobId: string;
  attempt: number;
  now: number;
  event: { type: EventType; message: string };
}

/** An attempt that waits for its dispatch; part of the transaction that puts the job into `queued`. */
export async function queueAttempt(tx: Tx, { jobId, attempt, now, event }: QueuedAttempt): Promise<void> {
  await tx.insertInto('attempts').values({ job_id: jobId, attempt, last_batch: 0 }).execute();
  await tx.insertInto('outbox').values({ job_id: jobId, attempt, due_at: now, tries: 0, paid: 0 }).execute();
  await appendEvents(tx, jobId, now, [{ ...event, attempt, phase: 'queued' }]);
}
