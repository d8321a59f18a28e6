import { CALLBACK_LEASE_MS } from '../../domain/callback-rule.ts';
import type { Db } from '../db.ts';
import { skipLocked } from '../skip-locked.ts';

/** A callback that its taker alone may send now: try number `n`. */
export interface Delivery {
  id: string;
  job_id: string;
  url: string;
  body: string;
  n: number;
}

const delivery = ['id', 'job_id', 'url', 'body', 'tries as n'] as const;

/**
 * Takes up to `limit` deliveries that are due, hidden from others for as long as a try and its record can take. Each
 * take has a number of its own: whoever comes back after somebody has taken over made another try.
 */
export async function takeDueDeliveries(
  db: Db,
  { now, limit }: { now: number; limit: number },
): Promise<Delivery[]> {
  return db.transaction().execute(async (tx) => {
    const due = await tx
      .selectFrom('deliveries')
      .select('id')
      .where('state', '=', 'pending')
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(limit)
      .$call(skipLocked(tx, 'deliveries'))
      .execute();
    const taken: Delivery[] = [];
    for (const { id } of due)
      taken.push(
        await tx
          .updateTable('deliveries')
          .set((eb) => ({ tries: eb('tries', '+', 1), due_at: now + CALLBACK_LEASE_MS, held_by: 'app' }))
          .where('id', '=', id)
          .returning(delivery)
          .executeTakeFirstOrThrow(),
      );
    return taken;
  });
}

/**
 * The callback that a run has to make the first try at, hidden from the App for as long as that can take; asked for
 * again, it is the same try. Undefined if the try was made, or the App is sending.
 */
export async function lendDelivery(
  db: Db,
  { jobId, now }: { jobId: string; now: number },
): Promise<Delivery | undefined> {
  return db
    .updateTable('deliveries')
    .set({ tries: 1, due_at: now + CALLBACK_LEASE_MS })
    .where('job_id', '=', jobId)
    .where('cause', '=', 'outcome')
    .where('state', '=', 'pending')
    .where('held_by', '=', 'run')
    .returning(delivery)
    .executeTakeFirst();
}
