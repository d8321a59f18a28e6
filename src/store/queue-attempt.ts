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
  const { tx, now } = w;
  await tx.insertInto('attempts').values({ job_id: jobId, attempt, last_batch: 0 }).execute();
  await tx.insertInto('outbox').values({ job_id: jobId, attempt, due_at: now, tries: 0, paid: 0 }).execute();
  await appendEvents(w, jobId, [{ ...event, attempt, phase: 'queued' }]);
}
