import { unmeasured } from '../../contract/evaluation/judge.ts';
import { type Context, QUEUE, transact, type Work } from '../context.ts';
import { endEvaluations } from './end-evaluation.ts';
import { insertEvents } from './events.ts';
import { whyNotStarted } from './why-not-started.ts';

interface Lost {
  id: string;
  attempt: number;
  output_bytes: number;
}

const lost = ['id', 'attempt', 'output_bytes'] as const;

/** Puts back what a lost worker held: it waits again, in its old place, or fails if that has happened too often. */
export async function requeueOf(
  w: Work,
  workerId: string,
  reason: string,
  maxAttempts: number,
): Promise<void> {
  const held = await w.tx
    .selectFrom('evaluations')
    .select(lost)
    .where('worker_id', '=', workerId)
    .where('status', '=', 'running')
    .execute();
  await requeue(w, held, reason, maxAttempts);
}

/** Puts back what a worker has held for longer than the program, its start and its report can take. */
export async function requeueOverdue(
  context: Context,
  { now, maxAttempts }: { now: number; maxAttempts: number },
): Promise<number> {
  return transact(context, now, async (w) => {
    const overdue = await w.tx
      .selectFrom('evaluations')
      .select([...lost, 'worker_id'])
      .where('status', '=', 'running')
      .where('overdue_at', '<=', now)
      .execute();
    await requeue(w, overdue, 'its worker did not bring a result in time', maxAttempts);
    for (const { worker_id } of overdue) if (worker_id !== null) w.changed.add(worker_id);
    return overdue.length;
  });
}

/** Fails what was not started in the time its caller gave it. */
export async function failExpired(
  context: Context,
  { now, limit }: { now: number; limit: number },
): Promise<number> {
  return transact(context, now, async (w) => {
    const expired = await w.tx
      .selectFrom('evaluations')
      .select([...lost, 'tenant'])
      .where('purged_at', 'is', null)
      .where('expires_at', '<=', now)
      .where('status', '=', 'queued')
      .limit(limit)
      .execute();
    for (const [tenant, theirs] of Map.groupBy(expired, (one) => one.tenant)) {
      const message = `It was not started within expires_in: ${await whyNotStarted(w, tenant)}`;
      const outcome = unmeasured('failed', 0, { type: 'expired', message });
      await endEvaluations(
        w,
        theirs.map(({ id, attempt }) => ({ evalId: id, attempt, outcome })),
      );
    }
    return expired.length;
  });
}

async function requeue(w: Work, list: Lost[], reason: string, maxAttempts: number): Promise<void> {
  for (const { id, attempt } of list.filter((one) => one.attempt < maxAttempts)) {
    const row = await w.tx
      .updateTable('evaluations')
      .set((eb) => ({
        status: 'queued' as const,
        phase: 'queued' as const,
        worker_id: null,
        started_at: null,
        last_seq: eb('last_seq', '+', 1),
      }))
      .where('id', '=', id)
      .where('attempt', '=', attempt)
      .where('status', '=', 'running')
      .returning(['last_seq', 'batch_id'])
      .executeTakeFirst();
    if (!row) continue;
    const event = { type: 'requeued' as const, attempt, data: { reason } };
    await insertEvents(w, [{ evalId: id, batchId: row.batch_id, lastSeq: row.last_seq, events: [event] }]);
    w.changed.add(QUEUE);
  }
  await endEvaluations(
    w,
    list
      .filter((one) => one.attempt >= maxAttempts)
      .map(({ id, attempt, output_bytes }) => {
        const message = `Its worker was lost in attempt ${attempt} of at most ${maxAttempts}: ${reason}`;
        return {
          evalId: id,
          attempt,
          outcome: unmeasured('failed', output_bytes, { type: 'lost', message }),
        };
      }),
  );
}
