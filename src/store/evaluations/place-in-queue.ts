import type { Work } from '../context.ts';

/**
 * Places in an organisation's queue, by start-time fair queueing: whoever has nothing waiting goes to the front, and each further one
 * of the same stands one place behind the last. Single evaluations of an organisation are one flow and each of its
 * batches another, so the next single one does not wait for a batch of ten thousand. What an organisation has waiting
 * already spreads its next batch out: many batches get it little more than one does.
 */
export async function placeInQueue(
  w: Work,
  { tenant, isBatch }: { tenant: string; isBatch: boolean },
): Promise<(index: number) => number> {
  const front = await frontOfQueue(w, tenant);
  if (isBatch) {
    const step = 1 + (await batchesWaiting(w, tenant));
    return (index) => front + index * step;
  }
  const last = await w.tx
    .selectFrom('evaluations')
    .select('queue_key')
    .where('tenant', '=', tenant)
    .where('status', '=', 'queued')
    .where('batch_id', 'is', null)
    .orderBy('queue_key', 'desc')
    .limit(1)
    .executeTakeFirst();
  const place = last ? Math.max(front, last.queue_key + 1) : front;
  return (index) => place + index;
}

async function frontOfQueue({ tx, now }: Work, tenant: string): Promise<number> {
  const first = await tx
    .selectFrom('evaluations')
    .select('queue_key')
    .where('tenant', '=', tenant)
    .where('status', '=', 'queued')
    .orderBy('queue_key')
    .limit(1)
    .executeTakeFirst();
  return first?.queue_key ?? now;
}

/** Batches of the organisation that have not ended. */
async function batchesWaiting({ tx }: Work, tenant: string): Promise<number> {
  const { n } = await tx
    .selectFrom('batches')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('tenant', '=', tenant)
    .where('finished_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(n);
}
