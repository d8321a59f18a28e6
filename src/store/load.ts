import type { Db } from './db.ts';
import { type OpenWork, openWork, openWorkers } from './open-work.ts';

/** What waits and what is under way, for whoever looks after the App. */
export interface Load {
  jobs: OpenWork[];
  workers: Awaited<ReturnType<typeof openWorkers>>;
  /** Owed to receivers. */
  deliveries: { callback: number; webhook: number };
}

export async function readLoad(db: Db): Promise<Load> {
  return {
    jobs: await openWork(db),
    workers: await openWorkers(db),
    deliveries: {
      callback: await countPending(db, 'deliveries'),
      webhook: await countPending(db, 'webhook_deliveries'),
    },
  };
}

async function countPending(db: Db, table: 'deliveries' | 'webhook_deliveries'): Promise<number> {
  const { n } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow();
  return Number(n);
}
